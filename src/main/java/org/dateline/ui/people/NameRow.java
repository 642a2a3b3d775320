package org.dateline.ui.people;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;

/** A name with its count over a thin line as long as its share, and perhaps a badge. */
final class NameRow extends Region {
  static final double HEIGHT = 28;

  private static final double GAP = 8;
  private static final double BAR = 2;

  private final Label text = new Label();
  private final Label badge = new Label();
  private final Label count = new Label();
  private final Region bar = new Region();
  private double share;

  NameRow() {
    getStyleClass().add("name-row");
    text.getStyleClass().add("name-text");
    text.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    badge.getStyleClass().addAll("badge", "inferred");
    count.getStyleClass().add("name-count");
    bar.getStyleClass().add("name-bar");
    getChildren().addAll(bar, text, badge, count);
  }

  /**
   * Shows a name.
   *
   * @param note a badge, or empty
   * @param part of the longest line, 0 to 1
   */
  void show(String name, String note, long number, double part) {
    text.setText(name);
    badge.setText(note);
    badge.setVisible(!note.isEmpty());
    count.setText(PeopleWords.number(number));
    share = part;
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double left = insets.getLeft();
    double width = getWidth() - left - insets.getRight();
    double counted = Math.ceil(count.prefWidth(-1));
    double noted = badge.isVisible() ? Math.ceil(badge.prefWidth(-1)) + GAP : 0;
    double room = Math.max(0, width - counted - GAP - noted);
    double worded = Math.min(room, Math.ceil(text.prefWidth(-1)));
    put(text, left, worded);
    put(badge, left + worded + GAP, Math.max(0, noted - GAP));
    put(count, left + width - counted, counted);
    double length = Math.max(share > 0 ? BAR : 0, share * (width + 2 * GAP));
    bar.resizeRelocate(left - GAP, getHeight() - BAR, length, BAR);
  }

  private void put(Node node, double x, double width) {
    double height = Math.min(getHeight() - BAR, Math.ceil(node.prefHeight(width)));
    node.resizeRelocate(x, Math.rint((getHeight() - BAR - height) / 2), width, height);
  }
}
