package org.dateline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
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
 *
 * <p>What is painted is made when the text changes, and only moved when the field is laid out: a
 * node that is made during layout is shown once before it has its colours.
 */
final class QueryPainter {
  private static final double WAVE = 2;
  private static final double STEP = 3;

  private final TextField field;
  private final Group paint = new Group();
  private final List<Over> overs = new ArrayList<>();
  private final List<Wave> waves = new ArrayList<>();
  private ParsedQuery query;

  /** A part of the text that is painted over: its ground, and the same words in a colour. */
  private record Over(Rectangle ground, Text words, Span span) {}

  /** A line under a part of the text. */
  private record Wave(Path path, Span span) {}

  QueryPainter(TextField field, ParsedQuery query) {
    this.field = field;
    this.query = query;
    paint.setManaged(false);
    paint.setMouseTransparent(true);
    paint.getStyleClass().setAll("query-paint");
    field.skinProperty().subscribe(skin -> update());
    field.textProperty().subscribe(text -> update());
    field.selectionProperty().subscribe(selection -> choose());
    field.focusedProperty().subscribe(focused -> choose());
    field.fontProperty().subscribe(font -> place());
    field.layoutBoundsProperty().subscribe(bounds -> place());
  }

  /** Paints another query, which is what stands in the field. */
  void show(ParsedQuery parsed) {
    query = parsed;
    update();
  }

  /** Puts what is painted where the text is, after the field was laid out. */
  void place() {
    Text text = textNode();
    if (text != null && isCurrent()) {
      overs.forEach(over -> place(over, text));
      waves.forEach(wave -> place(wave, text));
    }
  }

  private boolean isCurrent() {
    return !query.text().isEmpty() && query.text().equals(field.getText());
  }

  private void update() {
    overs.clear();
    waves.clear();
    paint.getChildren().clear();
    Text text = textNode();
    if (text == null || !isCurrent()) {
      return;
    }
    attach(text);
    for (ParsedQuery.Mark mark : query.marks()) {
      overs.add(over(mark, text));
    }
    for (ParsedQuery.Problem problem : query.problems()) {
      Path path = new Path();
      path.getStyleClass().setAll("query-squiggle");
      waves.add(new Wave(path, problem.span()));
    }
    overs.forEach(over -> paint.getChildren().addAll(over.ground(), over.words()));
    waves.forEach(wave -> paint.getChildren().add(wave.path()));
    choose();
    place();
  }

  /** Shows the field's own colours while some of the text is selected. */
  private void choose() {
    boolean selected = field.isFocused() && field.getSelection().getLength() > 0;
    for (Over over : overs) {
      over.ground().setVisible(!selected);
      over.words().setVisible(!selected);
    }
  }

  private void attach(Text text) {
    if (text.getParent() instanceof Pane pane && !pane.getChildren().contains(paint)) {
      pane.getChildren().add(pane.getChildren().indexOf(text) + 1, paint);
      paint.layoutXProperty().bind(text.layoutXProperty());
      paint.layoutYProperty().bind(text.layoutYProperty());
    }
  }

  private static Over over(ParsedQuery.Mark mark, Text text) {
    Rectangle ground = new Rectangle();
    ground.getStyleClass().setAll("query-ground");
    Text words = new Text(mark.span().of(text.getText()));
    words.fontProperty().bind(text.fontProperty());
    words.setTextOrigin(text.getTextOrigin());
    words
        .getStyleClass()
        .setAll(
            switch (mark.kind()) {
              case FIELD -> "query-field-name";
              case OPERATOR -> "query-operator";
            });
    return new Over(ground, words, mark.span());
  }

  private static void place(Over over, Text text) {
    List<Rectangle2D> boxes = boxes(text, over.span());
    if (!boxes.isEmpty()) {
      Rectangle2D box = boxes.getFirst();
      Rectangle ground = over.ground();
      ground.setX(box.getMinX());
      ground.setY(box.getMinY());
      ground.setWidth(box.getWidth());
      ground.setHeight(box.getHeight());
      over.words().setX(text.getX() + box.getMinX());
      over.words().setY(text.getY());
    }
  }

  private static void place(Wave wave, Text text) {
    int end = Math.max(wave.span().end(), wave.span().start() + 1);
    wave.path().getElements().clear();
    for (Rectangle2D box : boxes(text, new Span(wave.span().start(), end))) {
      double base = box.getMaxY();
      double x = box.getMinX();
      wave.path().getElements().add(new MoveTo(x, base));
      for (int i = 1; x < box.getMaxX(); i++) {
        x = Math.min(x + STEP, Math.max(box.getMaxX(), box.getMinX() + 2 * STEP));
        wave.path().getElements().add(new LineTo(x, base - (i % 2) * WAVE));
      }
    }
  }

  private static List<Rectangle2D> boxes(Text text, Span span) {
    int length = text.getText().length();
    int start = Math.min(span.start(), Math.max(0, length - 1));
    int end = Math.min(Math.max(span.end(), start), length);
    return start >= end ? List.of() : text.getLayoutInfo().getSelectionGeometry(start, end, false);
  }

  /** The field's own text node; its prompt, another one, is never the one that is visible. */
  private @Nullable Text textNode() {
    for (Node node : field.lookupAll(".text")) {
      if (node instanceof Text text && text.isVisible() && text.getText().equals(field.getText())) {
        return text;
      }
    }
    return null;
  }
}
