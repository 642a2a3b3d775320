package org.dateline.ui.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.dateline.article.Span;
import org.dateline.search.ParsedQuery;
import org.jspecify.annotations.Nullable;

/**
 * Paints what was understood onto a text field: the names of fields in the accent colour, a
 * squiggle under what was not understood. A text field has one colour only, so this paints between
 * the field's text and its caret; while some of it is selected the field's own colours show.
 */
final class QueryPainter {
  private static final double WAVE = 2;
  private static final double STEP = 3;

  private final TextField field;
  private ParsedQuery query;

  QueryPainter(TextField field, ParsedQuery query) {
    this.field = field;
    this.query = query;
    field.skinProperty().subscribe(skin -> paint());
    field.selectionProperty().subscribe(selection -> paint());
    field.widthProperty().subscribe(width -> paint());
    field.fontProperty().subscribe(font -> paint());
    field.layoutBoundsProperty().subscribe(bounds -> paint());
  }

  /** Paints another query, which is what stands in the field. */
  void show(ParsedQuery parsed) {
    query = parsed;
    paint();
  }

  /** Paints again, after the field was laid out. */
  void paint() {
    Text text = textNode();
    if (text == null || !(text.getParent() instanceof Pane group)) {
      return;
    }
    group.getChildren().removeIf(node -> node.getStyleClass().contains("query-paint"));
    if (!query.text().equals(text.getText()) || query.text().isEmpty()) {
      return;
    }
    int above = group.getChildren().indexOf(text) + 1;
    if (field.getSelection().getLength() == 0) {
      for (ParsedQuery.Mark mark : query.marks()) {
        group.getChildren().addAll(above, mark(text, mark));
      }
    }
    for (ParsedQuery.Problem problem : query.problems()) {
      group.getChildren().add(above, squiggle(text, problem.span()));
    }
  }

  private static List<Node> mark(Text text, ParsedQuery.Mark mark) {
    List<Rectangle2D> boxes = boxes(text, mark.span());
    if (boxes.isEmpty()) {
      return List.of();
    }
    Rectangle2D box = boxes.getFirst();
    Rectangle ground = new Rectangle(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
    Text over = new Text(mark.span().of(text.getText()));
    over.setFont(text.getFont());
    over.setTextOrigin(text.getTextOrigin());
    over.setX(text.getX() + box.getMinX());
    over.setY(text.getY());
    String kind =
        switch (mark.kind()) {
          case FIELD -> "query-field-name";
          case OPERATOR -> "query-operator";
        };
    return List.of(painted(ground, text, "query-ground"), painted(over, text, kind));
  }

  private static Node squiggle(Text text, Span span) {
    Path wave = new Path();
    int end = Math.max(span.end(), span.start() + 1);
    for (Rectangle2D box : boxes(text, new Span(span.start(), end))) {
      double base = box.getMaxY();
      double x = box.getMinX();
      wave.getElements().add(new MoveTo(x, base));
      for (int i = 1; x < box.getMaxX(); i++) {
        x = Math.min(x + STEP, Math.max(box.getMaxX(), box.getMinX() + 2 * STEP));
        wave.getElements().add(new LineTo(x, base - (i % 2) * WAVE));
      }
    }
    return painted(wave, text, "query-squiggle");
  }

  private static <N extends Node> N painted(N node, Text text, String kind) {
    node.setManaged(false);
    node.setMouseTransparent(true);
    node.getStyleClass().setAll("query-paint", kind);
    node.layoutXProperty().bind(text.layoutXProperty());
    node.layoutYProperty().bind(text.layoutYProperty());
    return node;
  }

  private static List<Rectangle2D> boxes(Text text, Span span) {
    int length = text.getText().length();
    int start = Math.min(span.start(), Math.max(0, length - 1));
    int end = Math.min(Math.max(span.end(), start), length);
    return start >= end ? List.of() : text.getLayoutInfo().getSelectionGeometry(start, end, false);
  }

  /** The field's own text node: of those it has, the one that shows what stands in it. */
  private @Nullable Text textNode() {
    for (Node node : field.lookupAll(".text")) {
      if (node instanceof Text text && text.textProperty().isBound() && !isPrompt(text)) {
        return text;
      }
    }
    return null;
  }

  private boolean isPrompt(Text text) {
    return text.getText().equals(field.getPromptText()) && field.getText().isEmpty();
  }
}
