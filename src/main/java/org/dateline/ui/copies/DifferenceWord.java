package org.dateline.ui.copies;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;

/** A word that only one text has: struck through or underlined, on a ground of its own. */
final class DifferenceWord extends Label {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

  /** The height of a stroke through lower-case letters, as a share of the ascent. */
  private static final double STROKE = 0.68;

  private final Line stroke = new Line();
  private final boolean struck;

  /**
   * A word.
   *
   * @param style {@code only-a}, which is struck through, or {@code only-b}
   */
  DifferenceWord(String text, String style) {
    super(text);
    struck = style.equals("only-a");
    getStyleClass().addAll("difference", style);
    setMinWidth(USE_PREF_SIZE);
    stroke.getStyleClass().add("stroke");
    stroke.setManaged(false);
    if (struck) {
      getChildren().add(stroke);
    }
  }

  void setCurrent(boolean current) {
    pseudoClassStateChanged(CURRENT, current);
  }

  /** Says whether it begins or ends the stretch that it belongs to. */
  DifferenceWord at(boolean first, boolean last) {
    pseudoClassStateChanged(FIRST, first);
    pseudoClassStateChanged(LAST, last);
    return this;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (struck) {
      if (!getChildren().contains(stroke)) {
        getChildren().add(stroke);
      }
      double y = Math.round(getBaselineOffset() * STROKE) + 0.5;
      stroke.setStartX(0);
      stroke.setEndX(getWidth());
      stroke.setStartY(y);
      stroke.setEndY(y);
    }
  }
}
