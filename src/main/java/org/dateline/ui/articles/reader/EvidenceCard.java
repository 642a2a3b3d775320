package org.dateline.ui.articles.reader;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.article.DateEstimate;
import org.dateline.article.Evidence;
import org.dateline.article.MetadataItem;
import org.dateline.article.Span;
import org.dateline.ui.theme.Styles;

/**
 * Why an article has its date: the likeliest days, then the clues, numbered, those that were
 * rejected struck out. A clue that stands in the text can be clicked.
 */
final class EvidenceCard extends VBox {
  private static final double WIDTH = 328;

  private final Consumer<Span> show;

  /**
   * A card.
   *
   * @param date the date it explains
   * @param show shows the words of a clue in the text
   */
  EvidenceCard(DateEstimate date, Consumer<Span> show) {
    this.show = show;
    getStyleClass().addAll(Styles.OVERLAY, "evidence-card");
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    Label question = new Label(DateWords.question(date));
    question.getStyleClass().add(Styles.STRONG);
    question.setWrapText(true);
    question.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(question);
    if (!date.candidates().isEmpty()) {
      getChildren().add(new ProbabilityBars(date));
    }
    VBox clues = clues(date);
    ScrollPane scroll = new ScrollPane(clues);
    clues.heightProperty().subscribe(h -> scroll.setPrefViewportHeight(h.doubleValue()));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(DateWords.question(date));
    setFocusTraversable(true);
  }

  private VBox clues(DateEstimate date) {
    VBox clues = new VBox();
    clues.getStyleClass().add("clues");
    int number = 0;
    for (Evidence evidence : date.evidence()) {
      boolean rejected = evidence.weight() <= 0 || date.candidates().isEmpty();
      clues.getChildren().add(clue(evidence, rejected ? "–" : String.valueOf(++number), rejected));
    }
    if (date.evidence().isEmpty()) {
      Label none = new Label("Nothing in the file says when it was written.");
      none.getStyleClass().add(Styles.SOFT);
      none.setWrapText(true);
      clues.getChildren().add(none);
    }
    return clues;
  }

  private HBox clue(Evidence evidence, String number, boolean rejected) {
    Label bullet = new Label(number);
    bullet.getStyleClass().add("number");
    bullet.setMinWidth(Region.USE_PREF_SIZE);
    TextFlow words = new TextFlow();
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    if (!evidence.text().isBlank()) {
      Text quoted = new Text("“" + evidence.text().strip().replaceAll("\\s+", " ") + "”");
      quoted.getStyleClass().add("quoted");
      words.getChildren().add(quoted);
      MetadataItem item = evidence.metadata();
      if (item != null) {
        words.getChildren().add(text(" " + item.name(), "where"));
      }
      words.getChildren().add(text(": ", "says"));
    }
    words.getChildren().add(text(evidence.says(), "says"));
    HBox row = new HBox(bullet, words);
    row.getStyleClass().add("clue");
    row.setAccessibleText(
        (rejected ? "Rejected: " : "Clue " + number + ": ")
            + words.getChildren().stream()
                .map(node -> ((Text) node).getText())
                .collect(Collectors.joining()));
    if (rejected) {
      row.getStyleClass().add("rejected");
    }
    Span span = evidence.span();
    if (span != null) {
      row.getStyleClass().add("clickable");
      row.setFocusTraversable(true);
      row.setAccessibleRole(AccessibleRole.BUTTON);
      row.setOnMouseClicked(event -> show.accept(span));
      row.setOnKeyPressed(
          event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
              show.accept(span);
              event.consume();
            }
          });
    }
    return row;
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }
}
