package org.dateline.ui.articles.reader;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.article.Evidence;
import org.dateline.article.MetadataItem;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.ui.control.CluePassage;
import org.jspecify.annotations.Nullable;

/**
 * One reason for a date: what follows, the days it speaks for on the axis, and each sentence that
 * says so, which can be clicked to go there.
 */
final class ClueRow extends HBox {
  private final SourceText content;
  private final Consumer<Span> show;
  private final String name;

  /**
   * A reason.
   *
   * @param number "1", or a dash for what was rejected
   * @param same pieces of evidence from which the same follows, at least one
   * @param axis what its days are drawn on, or null if they are not drawn
   * @param content the article's text
   * @param show shows the words of a clue in the text
   */
  ClueRow(
      String number,
      List<Evidence> same,
      @Nullable DateAxis axis,
      SourceText content,
      Consumer<Span> show) {
    this.content = content;
    this.show = show;
    Evidence first = same.getFirst();
    boolean rejected = first.weight() <= 0;
    name = (rejected ? "Rejected: " : "Clue " + number + ": ") + first.says();
    getStyleClass().add("clue");
    if (rejected) {
      getStyleClass().add("rejected");
    }
    Label bullet = new Label(number);
    bullet.getStyleClass().add("number");
    bullet.setMinWidth(Region.USE_PREF_SIZE);
    Label says = new Label(sentence(first.says()));
    says.getStyleClass().add("says");
    says.setWrapText(true);
    says.setMinHeight(Region.USE_PREF_SIZE);
    VBox column = new VBox(says);
    column.getStyleClass().add("clue-column");
    column.setMinWidth(0);
    HBox.setHgrow(column, Priority.ALWAYS);
    if (axis != null && !first.days().isEmpty() && !rejected) {
      column.getChildren().add(new ClueTrack(axis, first.days()));
    }
    same.stream()
        .filter(evidence -> !evidence.text().isBlank())
        .map(this::words)
        .forEach(column.getChildren()::add);
    getChildren().addAll(bullet, column);
    setAccessibleText(name);
  }

  private static String sentence(String says) {
    return says.isEmpty()
        ? says
        : says.substring(0, 1).toUpperCase(Locale.ROOT) + says.substring(1);
  }

  /** The sentence of one piece of evidence, or what its metadata says. */
  private TextFlow words(Evidence evidence) {
    Span span = evidence.span();
    MetadataItem item = evidence.metadata();
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("clue-words");
    flow.setMinWidth(0);
    if (span == null) {
      flow.getChildren().add(text(evidence.text().strip().replaceAll("\\s+", " "), "quoted-words"));
      if (item != null) {
        flow.getChildren().add(text("  " + item.name(), "where"));
      }
    } else {
      CluePassage passage = CluePassage.of(content, span);
      flow.getChildren()
          .addAll(
              text(passage.before(), "quoted"),
              text(passage.words(), "quoted-words"),
              text(passage.after(), "quoted"));
      makeClickable(flow, span, passage.text());
    }
    return flow;
  }

  private void makeClickable(TextFlow flow, Span span, String words) {
    flow.getStyleClass().add("clickable");
    flow.setFocusTraversable(true);
    flow.setAccessibleRole(AccessibleRole.BUTTON);
    flow.setAccessibleText(name + ". Show in the text: " + words);
    flow.setOnMouseClicked(event -> show.accept(span));
    flow.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            show.accept(span);
            event.consume();
          }
        });
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }
}
