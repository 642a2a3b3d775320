package org.dateline.ui.articles.filters;

import java.text.NumberFormat;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.dateline.ui.articles.filters.FiltersState.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A name with a count and a bar under it. Click or Enter includes it, with Alt leaves it out; once
 * more takes that back.
 */
class CountRow extends Region {
  static final double HEIGHT = 25;

  private static final PseudoClass INCLUDED = PseudoClass.getPseudoClass("included");
  private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");
  private static final NumberFormat NUMBER = NumberFormat.getIntegerInstance(Locale.ENGLISH);
  private static final double SIDE = 8;
  private static final double GAP = 8;
  private static final double BAR = 2;

  private final Label text = new Label();
  private final Label count = new Label();
  private final Region bar = new Region();
  private Choice choice = Choice.NONE;
  private double share;

  CountRow() {
    getStyleClass().add("value-row");
    text.getStyleClass().add("value-text");
    text.setTextOverrun(OverrunStyle.ELLIPSIS);
    count.getStyleClass().add("value-count");
    bar.getStyleClass().add("value-bar");
    getChildren().addAll(bar, text, count);
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    setFocusTraversable(true);
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /**
   * Shows a value.
   *
   * @param articles how many have it, or null where that is not counted
   * @param part of the longest bar, 0 to 1
   */
  final void show(String name, @Nullable Long articles, double part, Choice now) {
    choice = now;
    share = part;
    text.setText(name);
    count.setText(articles == null ? "" : NUMBER.format(articles));
    pseudoClassStateChanged(INCLUDED, now == Choice.INCLUDED);
    pseudoClassStateChanged(EXCLUDED, now == Choice.EXCLUDED);
    String articlesText =
        articles == null ? "" : ", " + count.getText() + (articles == 1 ? " article" : " articles");
    String chosen =
        switch (now) {
          case NONE -> "";
          case INCLUDED -> ", included";
          case EXCLUDED -> ", left out";
        };
    setAccessibleText(name + articlesText + chosen);
    requestLayout();
  }

  /** Opens the page of what is shown, if it has one. */
  protected void opened() {}

  /** Does what a click on what is shown does. */
  protected void chosen(boolean exclude) {}

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double width = getWidth() - insets.getLeft() - insets.getRight();
    double height = getHeight();
    double counted = Math.ceil(count.prefWidth(-1));
    double left = insets.getLeft() + SIDE;
    double room = width - 2 * SIDE - counted - GAP;
    text.resizeRelocate(left, 0, Math.max(0, room), height - 1);
    count.resizeRelocate(insets.getLeft() + width - SIDE - counted, 0, counted, height - 1);
    double bars = Math.max(share > 0 ? BAR : 0, share * width);
    bar.resizeRelocate(insets.getLeft(), height - BAR, bars, BAR);
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      choose(event.isAltDown() || event.isShortcutDown());
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
      opened();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      choose(event.isAltDown() || event.isShortcutDown());
      event.consume();
    }
  }

  /** Includes what is shown, or leaves it out; what is left out already is taken back. */
  final void choose(boolean exclude) {
    // A click on what is left out takes that back.
    chosen(exclude || choice == Choice.EXCLUDED);
  }
}
