package org.dateline.ui.articles.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private final Passage passage;
  private final TextFlow flow = new TextFlow();
  private final Path selection = new Path();
  private final Map<PassageMark.Kind, Path> paths = new EnumMap<>(PassageMark.Kind.class);
  private final @Nullable Label label;
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
    getChildren().add(flow);
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
    int end = Math.min(passage.text().length(), offset + 1);
    List<Rectangle2D> lines =
        flow.getLayoutInfo().getSelectionGeometry(Math.max(0, end - 1), end, false);
    return flow.getLayoutY() + (lines.isEmpty() ? 0 : lines.getFirst().getMinY());
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
      draw(selection, selected, false);
    }
    paths.values().forEach(path -> path.getElements().clear());
    for (PassageMark mark : marks) {
      Path path = paths.get(mark.kind());
      if (path != null) {
        draw(path, mark.span(), mark.kind().isUnderline());
      }
    }
  }

  private void draw(Path path, Span span, boolean underline) {
    for (Rectangle2D line : lines(span, underline)) {
      double left = flow.getLayoutX() + line.getMinX();
      double top = flow.getLayoutY() + line.getMinY() + (underline ? 2 : 0);
      double height = underline ? 1 : line.getHeight();
      path.getElements()
          .addAll(
              new MoveTo(left, top),
              new HLineTo(left + line.getWidth()),
              new VLineTo(top + height),
              new HLineTo(left),
              new ClosePath());
    }
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
