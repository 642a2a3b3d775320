package org.dateline.ui.context;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.Label;

/**
 * How wide the column of keywords is: as wide as the widest keyword that was shown, so that the
 * words before end on one line and those behind begin on one. It is measured by a label that is not
 * seen, and has to be put where keywords have their style.
 */
final class KeywordColumn extends Label {
  private final ReadOnlyDoubleWrapper column = new ReadOnlyDoubleWrapper();

  KeywordColumn() {
    getStyleClass().add("context-keyword");
    setVisible(false);
    setManaged(false);
  }

  /** The width of the column. */
  ReadOnlyDoubleProperty columnProperty() {
    return column.getReadOnlyProperty();
  }

  /** Makes room for a keyword. */
  void need(String keyword) {
    setText(keyword);
    applyCss();
    column.set(Math.max(column.get(), prefWidth(-1)));
  }

  /** Forgets the keywords shown before. */
  void clear() {
    column.set(0);
  }
}
