package org.dateline.ui.articles.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.dateline.settings.Reading.Measure;
import org.dateline.ui.articles.reader.Passages.Position;
import org.jspecify.annotations.Nullable;

/**
 * A column of passages that scrolls. Only the passages in sight have nodes, so that a file of a
 * megabyte opens as fast as a short one; the height of the others is estimated until they have been
 * in sight. The place is kept as a passage and an offset in it, so that nothing jumps when an
 * estimate turns out wrong, the window changes its width or the text its size.
 *
 * <p>Items are the passages in order, with one node of another kind (the chips) among them.
 */
final class TextColumn extends Region {
  private static final double WIDEST_SIDE = 56;
  private static final double NARROWEST_SIDE = 24;
  private static final double LINE = 40;
  private static final double UNKNOWN = -1;

  private final ScrollBar bar = new ScrollBar();
  private final Rectangle clip = new Rectangle();
  private final Map<Integer, PassageNode> nodes = new TreeMap<>();
  private Passages passages = new Passages(List.of(), "");
  private Node inset = new Region();
  private int insetAt;
  private boolean wide;
  private double measure = pixels(Measure.NORMAL);
  private double[] heights = {};
  private double estimate = 28;
  private int anchor;
  private double offset;
  private double laidOutWidth;
  private double margin;
  private boolean settingBar;
  private @Nullable Position wanted;
  private boolean wantedAtTop;
  private IntConsumer dress = index -> {};

  TextColumn() {
    getStyleClass().add("text-column");
    bar.setOrientation(Orientation.VERTICAL);
    bar.setManaged(false);
    bar.setFocusTraversable(false);
    bar.valueProperty().subscribe((before, now) -> scrollToBar(now.doubleValue()));
    getChildren().add(bar);
    setClip(clip);
    setOnScroll(
        event -> {
          scrollBy(-event.getDeltaY());
          event.consume();
        });
  }

  /** Says what gives a passage's node its marks when it comes in sight. */
  void onDress(IntConsumer dressing) {
    dress = dressing;
  }

  /**
   * Shows a text from its beginning.
   *
   * @param text the text
   * @param node what stands among the passages
   * @param at the number of passages before it
   * @param full whether lines may be as wide as the pane
   */
  void show(Passages text, Node node, int at, boolean full) {
    getChildren().removeAll(nodes.values());
    getChildren().remove(inset);
    nodes.clear();
    passages = text;
    inset = node;
    inset.setManaged(false);
    getChildren().add(inset);
    insetAt = at;
    wide = full;
    heights = new double[text.size() + 1];
    forgetHeights();
    wanted = null;
    scrollToTop();
  }

  /** Sets how long a line is at most. */
  void setMeasure(Measure chosen) {
    measure = pixels(chosen);
    requestLayout();
  }

  private static double pixels(Measure measure) {
    return switch (measure) {
      case NARROW -> 540;
      case NORMAL -> 660;
      case WIDE -> 820;
    };
  }

  /** Forgets every height, as when the size of the text changes; the place is kept. */
  void forgetHeights() {
    Arrays.fill(heights, UNKNOWN);
    requestLayout();
  }

  /** Says that the node among the passages has changed its height. */
  void insetChanged() {
    if (insetAt < heights.length) {
      heights[insetAt] = UNKNOWN;
    }
    requestLayout();
  }

  /** Dresses every passage in sight again. */
  void dressAll() {
    nodes.keySet().forEach(dress::accept);
  }

  /** The node of a passage, if it is in sight. */
  Optional<PassageNode> node(int passage) {
    return Optional.ofNullable(nodes.get(passage));
  }

  void scrollBy(double pixels) {
    offset += pixels;
    requestLayout();
  }

  void scrollByLines(int lines) {
    scrollBy(lines * LINE);
  }

  void scrollByPages(int pages) {
    scrollBy(pages * Math.max(LINE, getHeight() - LINE));
  }

  void scrollToTop() {
    anchor = 0;
    offset = 0;
    requestLayout();
  }

  void scrollToEnd() {
    anchor = heights.length - 1;
    offset = Double.MAX_VALUE / 4;
    requestLayout();
  }

  /** Brings a place into sight, a third from the top unless it is in sight already. */
  void reveal(Position at) {
    wanted = at;
    wantedAtTop = false;
    requestLayout();
  }

  /** Brings a place to the top, as near as the end of the text allows. */
  void scrollTo(Position at) {
    wanted = at;
    wantedAtTop = true;
    requestLayout();
  }

  private void goTo(Position at, double side, double height) {
    PassageNode there = nodes.get(at.passage());
    if (there != null && !wantedAtTop) {
      double y = there.getLayoutY() + there.yOf(at.offset());
      if (y >= 0 && y < height - LINE) {
        return;
      }
    }
    anchor = itemOf(at.passage());
    heightOf(anchor);
    PassageNode now = nodes.get(at.passage());
    double y = wantedAtTop ? 0 : height / 3;
    offset = (now == null ? 0 : now.yOf(at.offset())) - y;
    settle(height);
    place(side, height);
  }

  /** The first place in sight. */
  Position top() {
    layout();
    for (Map.Entry<Integer, PassageNode> entry : nodes.entrySet()) {
      PassageNode node = entry.getValue();
      if (node.getLayoutY() + node.getHeight() > 0) {
        return new Position(entry.getKey(), node.offsetAt(0, Math.max(0, -node.getLayoutY())));
      }
    }
    return new Position(0, 0);
  }

  /** Whether the text is at its very beginning. */
  boolean isAtTop() {
    layout();
    return anchor == 0 && offset == 0;
  }

  /** The place nearest to a point of this column. */
  Position positionAt(double x, double y) {
    Position nearest = top();
    for (Map.Entry<Integer, PassageNode> entry : nodes.entrySet()) {
      PassageNode node = entry.getValue();
      if (node.getLayoutY() <= y) {
        nearest =
            new Position(
                entry.getKey(), node.offsetAt(x - node.getLayoutX(), y - node.getLayoutY()));
      }
    }
    return nearest;
  }

  /** The space to the left and the right of the text in a pane of a width. */
  static double side(double width) {
    return Math.rint(Math.clamp((width - 500) / 3, NARROWEST_SIDE, WIDEST_SIDE));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    clip.setWidth(width);
    clip.setHeight(height);
    double barWidth = bar.prefWidth(-1);
    bar.resizeRelocate(width - barWidth, 0, barWidth, height);
    double side = side(width);
    double column = Math.max(80, width - 2 * side);
    column = wide ? column : Math.min(measure, column);
    margin = width - barWidth - side - column - side / 2;
    if (column != laidOutWidth) {
      laidOutWidth = column;
      Arrays.fill(heights, UNKNOWN);
    }
    if (height > 0 && heights.length > 0) {
      settle(height);
      place(side, height);
      if (wanted != null) {
        goTo(wanted, side, height);
        wanted = null;
      }
      updateBar(height);
    }
  }

  /** Makes the anchor the item at the top, and keeps the ends of the text at the ends. */
  private void settle(double height) {
    double below = -offset + getInsets().getBottom();
    int last = anchor;
    while (last < heights.length && below < height) {
      below += heightOf(last++);
    }
    if (last == heights.length && below < height) {
      offset -= height - below;
    }
    while (offset < 0 && anchor > 0) {
      offset += heightOf(--anchor);
    }
    if (offset < 0) {
      offset = 0;
    }
    while (anchor < heights.length - 1 && offset >= heightOf(anchor)) {
      offset -= heightOf(anchor++);
    }
  }

  private void place(double left, double height) {
    double y = -offset;
    int item = anchor;
    boolean insetSeen = false;
    while (item < heights.length && y < height) {
      double itemHeight = heightOf(item);
      Node node = nodeOf(item);
      node.resizeRelocate(left, snapPositionY(y), laidOutWidth, itemHeight);
      if (node instanceof PassageNode passage) {
        passage.setMargin(wide ? 0 : margin);
      }
      insetSeen |= item == insetAt;
      y += itemHeight;
      item++;
    }
    if (!insetSeen) {
      // It stays in the scene, so that Tab still finds it.
      inset.relocate(left, insetAt < anchor ? -10_000 : height + 10_000);
    }
    int end = item;
    nodes
        .entrySet()
        .removeIf(
            entry -> {
              int at = itemOf(entry.getKey());
              boolean out = at < anchor || at >= end;
              if (out) {
                getChildren().remove(entry.getValue());
              }
              return out;
            });
  }

  private void updateBar(double height) {
    double total = getInsets().getBottom();
    double before = offset;
    for (int i = 0; i < heights.length; i++) {
      double each = heights[i] == UNKNOWN ? estimate(i) : heights[i];
      total += each;
      before += i < anchor ? each : 0;
    }
    settingBar = true;
    bar.setVisible(total > height);
    bar.setMax(Math.max(1, total - height));
    bar.setVisibleAmount(bar.getMax() * height / Math.max(height, total));
    bar.setBlockIncrement(height - LINE);
    bar.setUnitIncrement(LINE);
    bar.setValue(Math.min(before, bar.getMax()));
    settingBar = false;
  }

  private void scrollToBar(double value) {
    if (settingBar) {
      return;
    }
    double rest = value;
    int item = 0;
    while (item < heights.length - 1) {
      double each = heights[item] == UNKNOWN ? estimate(item) : heights[item];
      if (rest < each) {
        break;
      }
      rest -= each;
      item++;
    }
    anchor = item;
    offset = rest;
    requestLayout();
  }

  private double estimate(int item) {
    if (item == insetAt) {
      return estimate;
    }
    double perLine = Math.max(20, laidOutWidth / 8);
    return estimate * (0.5 + Math.ceil(passages.get(passageOf(item)).text().length() / perLine));
  }

  private double heightOf(int item) {
    if (heights[item] == UNKNOWN) {
      Node node = nodeOf(item);
      node.applyCss();
      heights[item] = snapSizeY(node.prefHeight(laidOutWidth));
      node.resize(laidOutWidth, heights[item]);
    }
    return heights[item];
  }

  private Node nodeOf(int item) {
    if (item == insetAt) {
      return inset;
    }
    int passage = passageOf(item);
    PassageNode node = nodes.get(passage);
    if (node == null) {
      node = new PassageNode(passages.get(passage));
      nodes.put(passage, node);
      getChildren().add(node);
      node.applyCss();
      dress.accept(passage);
    }
    return node;
  }

  private int itemOf(int passage) {
    return passage < insetAt ? passage : passage + 1;
  }

  private int passageOf(int item) {
    return item < insetAt ? item : item - 1;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    return insets.getTop() + insets.getBottom() + 400;
  }
}
