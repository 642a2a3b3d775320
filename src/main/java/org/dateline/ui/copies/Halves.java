package org.dateline.ui.copies;

import javafx.scene.layout.ColumnConstraints;

/** Two columns of the same width. */
final class Halves {
  private static final double HALF = 50;

  private Halves() {}

  static ColumnConstraints[] columns() {
    ColumnConstraints[] columns = {new ColumnConstraints(), new ColumnConstraints()};
    for (ColumnConstraints column : columns) {
      column.setPercentWidth(HALF);
    }
    return columns;
  }
}
