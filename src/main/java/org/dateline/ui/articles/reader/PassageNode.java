package org.dateline.ui.articles.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.dateline.article.Role;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** A passage on the screen: its words, what is marked in them, and what is selected. */
final class PassageNode extends Region {
  private static final double LABEL_WIDTH = 104;

  /** The rule beside a quote stands in the margin, left of the text. */
  private static final double RULE_LEFT = -14;

  private static final double RULE_WIDTH = 2;
  private static final double DASH = 3;
  private static final double NOTE_GAP = 16;

  private final Passage passage;
  private final TextFlow flow = new TextFlow();
  private final Path selection = new Path();
  private final Map<PassageMark.Kind, Path> paths = new EnumMap<>(PassageMark.Kind.class);
  private final @Nullable Label label;
  private final MarginNotes notes = new MarginNotes();
  private List<PassageMark> marks = List.of();
  private @Nullable Span selected;

  PassageNode(Passage passage) {
    this.passage = passage;
    getStyleClass().addAll("passage", passage.kind().name().toLowerCase(Locale.ROOT));
    getChildren().add(path(selection, "selection"));
    for (PassageMark.Kind kind : PassageMark.Kind.values()) {
      Path path = new Path();
      paths.put(kind, path);
      getChildren().add(path(path, kind.style()));
    }
    if (passage.leadIn() > 0) {
      Text leadIn = new Text(passage.text().substring(0, passage.leadIn()));
      leadIn.getStyleClass().add("lead-in");
      flow.getChildren().add(leadIn);
    }
    flow.getChildren().add(new Text(passage.text().substring(passage.leadIn())));
    getChildren().addAll(flow, notes);
    label = passage.kind() == Passage.Kind.LINE ? label(passage) : null;
    if (label != null) {
      getChildren().add(label);
      if (!passage.text().isBlank()) { // the ground of a line that says nothing would be a stripe
        getStyleClass().add(RoleWords.style(passage.role()));
      }
    }
    setManaged(false);
  }

  private static Path path(Path path, String style) {
    path.getStyleClass().add(style);
    path.setManaged(false);
    path.setMouseTransparent(true);
    return path;
  }

  private static Label label(Passage passage) {
    Role role = passage.role();
    Label label = new Label(passage.isFirstOfRole() ? RoleWords.of(role) : "");
    label.getStyleClass().add("role");
    return label;
  }

  /** Sets off these stretches and no others. */
  void mark(List<PassageMark> now) {
    if (!now.equals(marks)) {
      marks = List.copyOf(now);
      requestLayout();
    }
  }

  /** Shows these words beside the text and no others. */
  void note(List<MarginNote> now) {
    if (notes.show(now)) {
      requestLayout();
    }
  }

  /** Tells {@code ask} which quote's speaker somebody clicks on. */
  void onAsk(Consumer<Span> ask) {
    notes.onAsk(ask);
  }

  /** Says how much room there is to the right of this node. */
  void setMargin(double room) {
    if (notes.setRoom(room)) {
      requestLayout();
    }
  }

  /** Shows this stretch as selected, or none. */
  void select(@Nullable Span now) {
    if (now == null ? selected != null : !now.equals(selected)) {
      selected = now;
      requestLayout();
    }
  }

  /** The place between two characters that is nearest to a point of this node. */
  int offsetAt(double x, double y) {
    Point2D point = new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY());
    return Math.clamp(flow.getHitInfo(point).getInsertionIndex(), 0, passage.text().length());
  }

  /** How far below the top of this node the line of a character lies. */
  double yOf(int offset) {
    layout();
    return lineTop(offset);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    return snapSizeY(insets.getTop() + flow.prefHeight(flowWidth(width)) + insets.getBottom());
  }

  private double flowWidth(double width) {
    Insets insets = getInsets();
    double side = label == null ? 0 : LABEL_WIDTH;
    return Math.max(1, width - insets.getLeft() - insets.getRight() - side);
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double side = label == null ? 0 : LABEL_WIDTH;
    double width = flowWidth(getWidth());
    flow.resizeRelocate(insets.getLeft() + side, insets.getTop(), width, flow.prefHeight(width));
    if (label != null) {
      label.resizeRelocate(
          insets.getLeft(), insets.getTop(), LABEL_WIDTH - 12, label.prefHeight(-1));
    }
    flow.layout();
    selection.getElements().clear();
    if (selected != null) {
      draw(selection, selected, PassageMark.Shape.GROUND);
    }
    paths.values().forEach(path -> path.getElements().clear());
    for (PassageMark mark : marks) {
      Path path = paths.get(mark.kind());
      if (path != null) {
        draw(path, mark.span(), mark.kind().shape());
      }
    }
    notes.place(getWidth() + NOTE_GAP, this::lineTop);
  }

  /** How far below the top of this node, once it is laid out, the line of a character lies. */
  private double lineTop(int offset) {
    int end = Math.clamp(offset + 1L, 1, Math.max(1, passage.text().length()));
    List<Rectangle2D> lines = flow.getLayoutInfo().getSelectionGeometry(end - 1, end, false);
    return flow.getLayoutY() + (lines.isEmpty() ? 0 : lines.getFirst().getMinY());
  }

  private void draw(Path path, Span span, PassageMark.Shape shape) {
    List<Rectangle2D> lines = lines(span, shape == PassageMark.Shape.UNDERLINE);
    switch (shape) {
      case GROUND -> lines.forEach(line -> box(path, line, 0, line.getHeight()));
      case UNDERLINE -> lines.forEach(line -> box(path, line, 2, 1));
      case RULE, DASHED_RULE -> {
        if (!lines.isEmpty()) {
          double top = flow.getLayoutY() + lines.getFirst().getMinY();
          double bottom = flow.getLayoutY() + lines.getLast().getMaxY();
          rule(path, top, bottom, shape == PassageMark.Shape.DASHED_RULE);
        }
      }
    }
  }

  private void box(Path path, Rectangle2D line, double down, double height) {
    double left = flow.getLayoutX() + line.getMinX();
    rectangle(path, left, flow.getLayoutY() + line.getMinY() + down, line.getWidth(), height);
  }

  private static void rule(Path path, double top, double bottom, boolean dashed) {
    if (!dashed) {
      rectangle(path, RULE_LEFT, top, RULE_WIDTH, bottom - top);
      return;
    }
    for (double y = top; y + DASH <= bottom; y += 2 * DASH) {
      rectangle(path, RULE_LEFT, y, RULE_WIDTH, DASH);
    }
  }

  private static void rectangle(Path path, double left, double top, double width, double height) {
    path.getElements()
        .addAll(
            new MoveTo(left, top),
            new HLineTo(left + width),
            new VLineTo(top + height),
            new HLineTo(left),
            new ClosePath());
  }

  /** The rectangles of a stretch, one for each line, without the blank a line ends with. */
  private List<Rectangle2D> lines(Span span, boolean underline) {
    LayoutInfo info = flow.getLayoutInfo();
    List<Rectangle2D> rectangles = new ArrayList<>();
    for (TextLineInfo line : info.getTextLines(false)) {
      int start = Math.max(span.start(), line.start());
      int end = Math.min(span.end(), line.end());
      while (end > start && PassageText.isBlank(charBefore(end))) {
        end--;
      }
      if (end > start) {
        rectangles.addAll(
            underline
                ? info.getUnderlineGeometry(start, end)
                : info.getSelectionGeometry(start, end, false));
      }
    }
    return rectangles;
  }

  private char charBefore(int offset) {
    return passage.text().charAt(offset - 1);
  }
}
