package org.dateline.ui.people;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * A name with buttons: beside it where the page is wide, else below it, whatever the name, so that
 * they stay in their place from page to page.
 */
final class TitleRow extends Region {
  private static final double GAP = 16;
  private static final double BELOW = 6;
  private static final double WIDE = 900;

  private final Region name;
  private final FlowPane buttons = new FlowPane(8, 8);

  TitleRow(Region name, List<Node> all) {
    this.name = name;
    buttons.getChildren().setAll(all);
    buttons.getStyleClass().add("page-buttons");
    getChildren().addAll(name, buttons);
  }

  /** How wide the buttons are in one row. */
  private double row() {
    double width = 0;
    for (Node button : buttons.getChildren()) {
      width += (width > 0 ? buttons.getHgap() : 0) + Math.ceil(button.prefWidth(-1));
    }
    return width;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? getWidth() : width;
    if (room >= WIDE) {
      double row = row();
      return Math.max(name.prefHeight(room - row - GAP), BELOW + buttons.prefHeight(row));
    }
    return name.prefHeight(room) + 2 * BELOW + buttons.prefHeight(room);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (width >= WIDE) {
      double row = row();
      double left = width - row;
      buttons.setAlignment(Pos.TOP_RIGHT);
      name.resizeRelocate(0, 0, left - GAP, name.prefHeight(left - GAP));
      buttons.resizeRelocate(left, BELOW, row, buttons.prefHeight(row));
    } else {
      double height = name.prefHeight(width);
      buttons.setAlignment(Pos.TOP_LEFT);
      name.resizeRelocate(0, 0, width, height);
      buttons.resizeRelocate(0, height + BELOW, width, buttons.prefHeight(width));
    }
  }
}
