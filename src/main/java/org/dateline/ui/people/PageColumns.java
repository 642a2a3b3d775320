package org.dateline.ui.people;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two columns beside each other where there is room, else the second below the first. */
final class PageColumns extends Region {
  private static final double GAP = 28;
  private static final double ASIDE = 288;
  private static final double LEAST = 440;

  private final Region main;
  private final Region aside;

  PageColumns(Region main, Region aside) {
    this.main = main;
    this.aside = aside;
    getChildren().addAll(main, aside);
  }

  private static boolean fits(double width) {
    return width >= LEAST + GAP + ASIDE;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? getWidth() : width;
    return fits(room)
        ? Math.max(main.prefHeight(room - GAP - ASIDE), aside.prefHeight(ASIDE))
        : main.prefHeight(room) + GAP + aside.prefHeight(room);
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
    Insets insets = getInsets();
    double width = getWidth() - insets.getLeft() - insets.getRight();
    if (fits(width)) {
      double first = Math.floor(width - GAP - ASIDE);
      main.resizeRelocate(0, 0, first, main.prefHeight(first));
      aside.resizeRelocate(first + GAP, 0, ASIDE, aside.prefHeight(ASIDE));
    } else {
      double height = main.prefHeight(width);
      main.resizeRelocate(0, 0, width, height);
      aside.resizeRelocate(0, height + GAP, width, aside.prefHeight(width));
    }
  }
}
