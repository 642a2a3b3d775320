package org.dateline.ui.people;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.search.Doubt;
import org.dateline.ui.people.PageState.Kind;
import org.dateline.ui.people.ReviewState.Failed;
import org.dateline.ui.people.ReviewState.Found;
import org.dateline.ui.people.ReviewState.Looking;
import org.dateline.ui.theme.Styles;

/** Below the list of names: what is worth a look, and how much of it. */
final class ReviewLinks extends VBox {
  private final Consumer<Kind> open;
  private final VBox rows = new VBox();

  ReviewLinks(Consumer<Kind> open) {
    this.open = open;
    getStyleClass().add("review-links");
    Label title = new Label("TO REVIEW");
    title.getStyleClass().add(Styles.SECTION);
    getChildren().addAll(title, rows);
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

  private void fill(String merges, String doubts) {
    rows.getChildren()
        .setAll(
            row("Possible merges", merges, Kind.MERGES),
            row("Uncertain mentions", doubts, Kind.DOUBTS));
  }

  private ActionBox row(String text, String count, Kind kind) {
    Label words = new Label(text);
    words.getStyleClass().add(Styles.UNCERTAIN);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label number = new Label(count);
    number.getStyleClass().add(Styles.SOFT);
    HBox line = new HBox(8, words, number);
    line.getStyleClass().add("review-link");
    return new ActionBox(text + ", " + count, line, () -> open.accept(kind));
  }
}
