package org.dateline.ui.context;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Pane;
import org.dateline.search.ContextLine;

/** The words of a line: those before end, and those behind begin, at the column of the keyword. */
final class ContextWordsPane extends Pane {
  private static final double GAP = 4;

  /** A keyword is given no more than this share of the room. */
  private static final double MOST = 0.4;

  private final KeywordColumn column;
  private final Label left = new Label();
  private final Label keyword = new Label();
  private final Label right = new Label();

  ContextWordsPane(KeywordColumn column) {
    this.column = column;
    left.getStyleClass().addAll("context-words", "context-before");
    left.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    left.setAlignment(Pos.CENTER_RIGHT);
    keyword.getStyleClass().add("context-keyword");
    keyword.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    right.getStyleClass().addAll("context-words", "context-after");
    for (Label label : new Label[] {left, keyword, right}) {
      label.setEllipsisString("…");
    }
    setMinWidth(0);
    getChildren().addAll(left, keyword, right);
    column.columnProperty().subscribe((before, now) -> requestLayout());
  }

  /** The keyword, which can be clicked. */
  Label keyword() {
    return keyword;
  }

  void show(ContextLine line) {
    column.need(line.keyword());
    left.setText(line.left());
    keyword.setText(line.keyword());
    right.setText(line.right());
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double own = keyword.prefWidth(-1);
    double middle = Math.min(column.columnProperty().get(), width * MOST);
    double side = Math.max(0, (width - middle) / 2 - GAP);
    double shown = Math.min(own, middle);
    double tall = keyword.prefHeight(-1);
    left.resizeRelocate(0, 0, side, height);
    keyword.resizeRelocate(
        snapPositionX((width - shown) / 2), snapPositionY((height - tall) / 2), shown, tall);
    right.resizeRelocate(width - side, 0, side, height);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return keyword.prefHeight(-1);
  }
}
