package org.dateline.ui.people;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.search.Doubt;
import org.dateline.search.Facet;
import org.dateline.ui.people.PageState.Kind;
import org.dateline.ui.people.ReviewState.Failed;
import org.dateline.ui.people.ReviewState.Found;
import org.dateline.ui.people.ReviewState.Looking;
import org.dateline.ui.theme.Styles;

/** Below the list of names: what is worth a look and what was decided, and how much of it. */
final class ReviewLinks extends VBox {
  private final Consumer<Kind> open;
  private final VBox rows = new VBox();
  private final VBox decided = new VBox();

  ReviewLinks(Consumer<Kind> open) {
    this.open = open;
    getStyleClass().add("review-links");
    Label title = new Label("TO REVIEW");
    title.getStyleClass().add(Styles.SECTION);
    getChildren().addAll(title, rows, decided);
  }

  void render(ReviewState state) {
    switch (state) {
      case Looking _ -> fill("…", "…");
      case Failed _ -> fill("–", "–");
      case Found found ->
          fill(
              PeopleWords.number(found.alike().size()),
              PeopleWords.number(found.doubts().stream().mapToLong(Doubt::guesses).sum()));
    }
  }

  /** Shows how much was decided about the names of a kind. */
  void render(DecisionsState state, Facet facet) {
    switch (state) {
      case DecisionsState.Reading _ -> fillDecided(facet, "…", "…");
      case DecisionsState.Failed _ -> fillDecided(facet, "–", "–");
      case DecisionsState.Told told ->
          fillDecided(
              facet,
              PeopleWords.number(told.notNames(facet).size()),
              PeopleWords.number(told.changes(facet).size()));
    }
  }

  private void fill(String merges, String doubts) {
    rows.getChildren()
        .setAll(
            row("Possible merges", merges, Kind.MERGES, Styles.UNCERTAIN),
            row("Uncertain mentions", doubts, Kind.DOUBTS, Styles.UNCERTAIN));
  }

  private void fillDecided(Facet facet, String notNames, String changes) {
    decided
        .getChildren()
        .setAll(
            row("Marked not a " + PeopleWords.one(facet), notNames, Kind.NOT_NAMES, "decided"),
            row("Changes", changes, Kind.CHANGES, "decided"));
  }

  private ActionBox row(String text, String count, Kind kind, String style) {
    Label words = new Label(text);
    words.getStyleClass().add(style);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label number = new Label(count);
    number.getStyleClass().add(Styles.SOFT);
    HBox line = new HBox(8, words, number);
    line.getStyleClass().add("review-link");
    return new ActionBox(text + ", " + count, line, () -> open.accept(kind));
  }
}
