package org.dateline.ui.articles.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.Evidence;
import org.dateline.article.Span;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;

/**
 * Why an article has its date, as a small timeline: how likely the days are, and below, on the same
 * axis, the days that each clue speaks for with the sentences behind it. What was rejected comes
 * last, struck out.
 */
final class EvidenceCard extends VBox {
  private static final double WIDTH = 372;

  /** The room of a clue's number. */
  private static final double INDENT = 27;

  /**
   * A card.
   *
   * @param article the article whose date it explains
   * @param show shows the words of a clue in the text
   */
  EvidenceCard(Article article, Consumer<Span> show) {
    DateEstimate date = article.date();
    getStyleClass().addAll(Styles.OVERLAY, "evidence-card");
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    Label question = new Label(DateWords.question(date));
    question.getStyleClass().add(Styles.STRONG);
    question.setWrapText(true);
    question.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(question);
    DateAxis axis = date.candidates().isEmpty() ? null : DateAxis.of(date);
    VBox clues = clues(article, axis, show);
    if (axis != null) {
      // Among the clues, so that the days of both lie on the same axis beside a scroll bar.
      ProbabilityBars bars = new ProbabilityBars(date, axis);
      setMargin(bars, new Insets(0, 0, 0, INDENT));
      clues.getChildren().addFirst(bars);
    }
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

  /** Adds what can be done about the date, at the foot. */
  void offer(Node editor) {
    getChildren().add(editor);
  }

  private static VBox clues(Article article, @Nullable DateAxis axis, Consumer<Span> show) {
    VBox clues = new VBox();
    clues.getStyleClass().add("clues");
    int number = 0;
    for (List<Evidence> same : grouped(article.date().evidence())) {
      boolean rejected = same.getFirst().weight() <= 0;
      String bullet = rejected || axis == null ? "–" : String.valueOf(++number);
      clues.getChildren().add(new ClueRow(bullet, same, axis, article.content(), show));
    }
    if (clues.getChildren().isEmpty()) {
      Label none = new Label("Nothing in the file says when it was written.");
      none.getStyleClass().add(Styles.SOFT);
      none.setWrapText(true);
      clues.getChildren().add(none);
    }
    return clues;
  }

  /** Pieces of evidence from which the same follows, in the order of the first of each. */
  private static List<List<Evidence>> grouped(List<Evidence> evidence) {
    record Key(String says, boolean rejected) {}
    Map<Key, List<Evidence>> groups = new LinkedHashMap<>();
    for (Evidence each : evidence) {
      groups
          .computeIfAbsent(new Key(each.says(), each.weight() <= 0), _ -> new ArrayList<>())
          .add(each);
    }
    return List.copyOf(groups.values());
  }
}
