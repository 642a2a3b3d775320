package org.dateline.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import org.dateline.article.Span;
import org.dateline.search.Hit.Marked;

/**
 * Text of at most so many lines, with some stretches marked as hits; what does not fit ends in an
 * ellipsis. As wide as it is given room.
 */
public final class MarkedText extends Region {
  private static final double CORNER = 4;
  private static final int LONGEST_WORD = 40;
  private static final String ELLIPSIS = "…";

  private final Text text = new Text();

  /** The same text in the colour of hits, of which only the hits are to be seen. */
  private final Text hits = new Text();

  private Marked marked = new Marked("", List.of());
  private int maxLines;
  private double fittedWidth = -1;

  /**
   * Text of {@code maxLines} at most.
   *
   * @param styleClass of the text node, which is coloured with {@code -fx-fill}
   * @param maxLines at least 1
   * @param lineSpacing pixels between lines, beside the font's own
   */
  public MarkedText(String styleClass, int maxLines, double lineSpacing) {
    this.maxLines = maxLines;
    text.getStyleClass().add(styleClass);
    hits.getStyleClass().addAll(styleClass, "hit-text");
    for (Text node : List.of(text, hits)) {
      node.setTextOrigin(VPos.TOP);
      node.setLineSpacing(lineSpacing);
      node.setManaged(false);
    }
    text.fontProperty().subscribe(font -> refit());
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().add(text);
  }

  /** Shows {@code newText}. */
  public void setMarked(Marked newText) {
    if (!newText.equals(marked)) {
      marked = newText;
      setAccessibleText(newText.text());
      refit();
    }
  }

  /** Allows so many lines from now on. */
  public void setMaxLines(int lines) {
    if (lines != maxLines) {
      maxLines = lines;
      refit();
    }
  }

  /** How many lines it takes at a width, at most {@code most}. */
  public int lines(double width, int most) {
    text.setWrappingWidth(width);
    text.setText(marked.text());
    fittedWidth = -1;
    return Math.min(most, text.getLayoutInfo().getTextLineCount());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    fit(width < 0 ? getWidth() : width);
    return Math.ceil(text.getLayoutInfo().getLogicalBounds(true).getHeight());
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth());
  }

  private void refit() {
    fittedWidth = -1;
    requestLayout();
  }

  private void fit(double width) {
    if (width <= 0 || width == fittedWidth) {
      return;
    }
    fittedWidth = width;
    text.setWrappingWidth(width);
    text.setText(marked.text());
    LayoutInfo info = text.getLayoutInfo();
    int kept = marked.text().length();
    while (info.getTextLineCount() > maxLines) {
      int end = Math.min(kept, info.getTextLine(maxLines - 1, false).end());
      kept = endOfWord(Math.max(0, end - 1));
      text.setText(marked.text().substring(0, kept) + ELLIPSIS);
      info = text.getLayoutInfo();
    }
    mark(info, kept);
  }

  /** The end of the last whole word before {@code end}; {@code end} where a word is very long. */
  private int endOfWord(int end) {
    String all = marked.text();
    int cut = end;
    while (cut > 0 && !Character.isWhitespace(all.charAt(cut))) {
      cut--;
    }
    while (cut > 0 && isLoose(all.charAt(cut - 1))) {
      cut--;
    }
    return end - cut > LONGEST_WORD || cut == 0 ? end : cut;
  }

  /** What does not stand before an ellipsis. */
  private static boolean isLoose(char c) {
    return Character.isWhitespace(c) || ",;:–—-…".indexOf(c) >= 0;
  }

  private void mark(LayoutInfo info, int kept) {
    getChildren().setAll(List.of(text));
    if (marked.marks().isEmpty()) {
      return;
    }
    Group seen = new Group();
    for (Span span : marked.marks()) {
      int end = Math.min(span.end(), kept);
      if (span.start() >= end) {
        continue;
      }
      for (Rectangle2D box : info.getSelectionGeometry(span.start(), end, false)) {
        Rectangle mark = rectangle(box);
        mark.setArcWidth(CORNER);
        mark.setArcHeight(CORNER);
        mark.setManaged(false);
        mark.getStyleClass().add("hit-mark");
        getChildren().addFirst(mark);
        seen.getChildren().add(rectangle(box));
      }
    }
    hits.setWrappingWidth(text.getWrappingWidth());
    hits.setText(text.getText());
    hits.setClip(seen);
    getChildren().add(hits);
    applyCss(); // style was done before layout: without it the new marks are black until the next
    // pulse
  }

  private static Rectangle rectangle(Rectangle2D box) {
    return new Rectangle(box.getMinX() - 1, box.getMinY(), box.getWidth() + 2, box.getHeight());
  }
}
