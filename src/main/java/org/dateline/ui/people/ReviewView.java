package org.dateline.ui.people;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.search.Alike;
import org.dateline.search.Doubt;
import org.dateline.search.Facet;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;

/** Names that are worth a look: pairs that may mean one, or those with guesses. */
final class ReviewView extends VBox {
  private static final double MERGE_HEIGHT = 56;
  private static final double DOUBT_HEIGHT = 44;

  private final Facet facet;
  private final BiConsumer<Facet, String> open;
  private final Merging merging;

  /** Merges the names of a pair. */
  @FunctionalInterface
  interface Merging {
    /** A button that merges {@code other} into {@code name}; null if it can't be done. */
    @Nullable Node button(Facet facet, Alike pair);
  }

  private ReviewView(Facet facet, BiConsumer<Facet, String> open, Merging merging) {
    this.facet = facet;
    this.open = open;
    this.merging = merging;
    getStyleClass().add("review");
  }

  /** The pairs that may mean one, most articles first. */
  static ReviewView merges(
      Facet facet, ReviewState.Found found, BiConsumer<Facet, String> open, Merging merging) {
    ReviewView view = new ReviewView(facet, open, merging);
    view.title(
        "Possible merges",
        found.alike().isEmpty()
            ? "No two names of the archive look like one " + PeopleWords.one(facet) + "."
            : "Names of the whole archive that may mean one " + PeopleWords.one(facet) + ".");
    ListView<Alike> list = view.list(found.alike(), MERGE_HEIGHT, "Possible merges");
    list.setCellFactory(ignored -> view.new MergeCell(found));
    return view;
  }

  /** The names with guesses, most guesses first. */
  static ReviewView doubts(Facet facet, ReviewState.Found found, BiConsumer<Facet, String> open) {
    ReviewView view = new ReviewView(facet, open, (ignored, pair) -> null);
    view.title(
        "Uncertain mentions",
        found.doubts().isEmpty()
            ? "Nothing in the articles that are found is a guess."
            : "Mentions of which it is a guess who or what is meant.");
    ListView<Doubt> list = view.list(found.doubts(), DOUBT_HEIGHT, "Names with guesses");
    list.setCellFactory(ignored -> new DoubtCell());
    list.setOnMouseClicked(event -> view.openDoubt(list));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            view.openDoubt(list);
            event.consume();
          }
        });
    return view;
  }

  private void openDoubt(ListView<Doubt> list) {
    Doubt chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      open.accept(facet, chosen.name());
    }
  }

  private void title(String title, String words) {
    Label heading = new Label(title);
    heading.getStyleClass().add("page-name");
    Label explained = new Label(words);
    explained.getStyleClass().add(Styles.SOFT);
    explained.setWrapText(true);
    VBox box = new VBox(4, heading, explained);
    box.getStyleClass().add("review-title");
    getChildren().add(box);
  }

  private <T> ListView<T> list(List<T> items, double height, String name) {
    ListView<T> list = new ListView<>();
    list.getItems().setAll(items);
    list.setFixedCellSize(height);
    list.setAccessibleText(name);
    VBox.setVgrow(list, Priority.ALWAYS);
    if (!items.isEmpty()) {
      getChildren().add(list);
    }
    return list;
  }

  @Override
  public void requestFocus() {
    lookupAll(".list-view").stream().findFirst().ifPresent(Node::requestFocus);
  }

  /** Two names that may mean one. */
  private final class MergeCell extends ListCell<Alike> {
    private final ReviewState.Found found;

    MergeCell(ReviewState.Found found) {
      this.found = found;
      getStyleClass().add("review-cell");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Alike pair, boolean empty) {
      super.updateItem(pair, empty);
      if (empty || pair == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String reason = PeopleWords.reason(pair.reason(), facet);
      Label why = new Label(reason);
      why.getStyleClass().addAll(Styles.META, Styles.UNCERTAIN);
      HBox names = new HBox(8, name(pair.other()), arrow(), name(pair.name()));
      VBox words = new VBox(2, names, why);
      HBox.setHgrow(words, Priority.ALWAYS);
      words.setMinWidth(0);
      HBox row = new HBox(12, words);
      row.getStyleClass().add("review-row");
      Node button = merging.button(facet, pair);
      if (button != null) {
        row.getChildren().add(button);
      }
      setGraphic(row);
      setAccessibleText(pair.other() + " may be " + pair.name() + ". " + reason);
    }

    private Label arrow() {
      Label arrow = new Label("→");
      arrow.getStyleClass().add(Styles.FAINT);
      return arrow;
    }

    private Button name(String name) {
      long articles = found.counts().getOrDefault(name, 0L);
      Button button = Section.button(name, () -> open.accept(facet, name));
      button.setMnemonicParsing(false);
      button.setMinWidth(0);
      Label count = new Label(PeopleWords.number(articles));
      count.getStyleClass().add(Styles.FAINT);
      count.setMinWidth(Region.USE_PREF_SIZE);
      button.setGraphic(count);
      button.setContentDisplay(ContentDisplay.RIGHT);
      button.setAccessibleText("Open " + name + ", " + PeopleWords.articles(articles));
      return button;
    }
  }

  /** A name with guesses. */
  private static final class DoubtCell extends ListCell<Doubt> {
    DoubtCell() {
      getStyleClass().add("review-cell");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Doubt doubt, boolean empty) {
      super.updateItem(doubt, empty);
      if (empty || doubt == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      Label name = new Label(doubt.name());
      name.setMinWidth(0);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      String counted =
          PeopleWords.count(doubt.guesses(), "guess", "guesses")
              + " in "
              + PeopleWords.articles(doubt.articles());
      Label count = new Label(counted);
      count.getStyleClass().addAll(Styles.META, Styles.UNCERTAIN);
      count.setMinWidth(Region.USE_PREF_SIZE);
      HBox row = new HBox(12, name, count);
      row.getStyleClass().add("review-row");
      setGraphic(row);
      setAccessibleText(doubt.name() + ", " + counted);
    }
  }
}
