package org.dateline.ui.articles.filters;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.BiConsumer;
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
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.ui.articles.filters.FiltersState.Choice;
import org.dateline.ui.articles.filters.FiltersState.Value;
import org.dateline.ui.control.FilterText;

/**
 * One value with its count over a thin line as long as its share. A click or Enter includes it, the
 * same with Alt or Ctrl leaves it out; once more takes that back.
 */
final class ValueRow extends Region {
  static final double HEIGHT = 25;

  private static final PseudoClass INCLUDED = PseudoClass.getPseudoClass("included");
  private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");
  private static final PseudoClass UNDATED = PseudoClass.getPseudoClass("undated");
  private static final NumberFormat NUMBER = NumberFormat.getIntegerInstance(Locale.ENGLISH);
  private static final double SIDE = 8;
  private static final double GAP = 8;
  private static final double BAR = 2;

  private final BiConsumer<Value, Boolean> chosen;
  private final Label text = new Label();
  private final Label count = new Label();
  private final Region bar = new Region();
  private Value value;

  /**
   * A row.
   *
   * @param chosen told the value when it is chosen, and whether to leave it out
   */
  ValueRow(Value value, BiConsumer<Value, Boolean> chosen) {
    this.chosen = chosen;
    this.value = value;
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
    show(value);
  }

  /** Shows a value. */
  void show(Value shown) {
    value = shown;
    boolean undated = shown.facet() == Facet.YEAR && shown.text().equals(Filter.UNDATED);
    String name = FilterText.value(shown.facet(), shown.text());
    Long articles = shown.articles();
    text.setText(name);
    count.setText(articles == null ? "" : NUMBER.format(articles));
    pseudoClassStateChanged(INCLUDED, shown.choice() == Choice.INCLUDED);
    pseudoClassStateChanged(EXCLUDED, shown.choice() == Choice.EXCLUDED);
    pseudoClassStateChanged(UNDATED, undated);
    String articlesText =
        articles == null ? "" : ", " + count.getText() + (articles == 1 ? " article" : " articles");
    String choice =
        switch (shown.choice()) {
          case NONE -> "";
          case INCLUDED -> ", included";
          case EXCLUDED -> ", left out";
        };
    setAccessibleText(name + articlesText + choice);
    requestLayout();
  }

  /** The value shown. */
  Value value() {
    return value;
  }

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
    double share = Math.max(value.share() > 0 ? BAR : 0, value.share() * width);
    bar.resizeRelocate(insets.getLeft(), height - BAR, share, BAR);
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      choose(event.isAltDown() || event.isShortcutDown());
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      choose(event.isAltDown() || event.isShortcutDown());
      event.consume();
    }
  }

  private void choose(boolean exclude) {
    // A click on what is left out takes that back.
    chosen.accept(value, exclude || value.choice() == Choice.EXCLUDED);
  }
}
