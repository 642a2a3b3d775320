package org.dateline.ui.people;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.correction.ArticleKey;
import org.dateline.correction.Correction;
import org.dateline.search.Facet;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;

/** What was decided about names, the latest first. Enter opens the name's page, Delete undoes. */
final class DecisionsView extends VBox {
  private static final double HEIGHT = 56;

  private final Facet facet;
  private final PageActions actions;
  private final ListView<Correction> list = new ListView<>();

  /** What was said to be no name. */
  static DecisionsView notNames(Facet facet, DecisionsState.Told told, PageActions actions) {
    List<Correction> made = told.notNames(facet);
    String one = PeopleWords.one(facet);
    return new DecisionsView(
        facet,
        "Marked not a " + one,
        made.isEmpty()
            ? "You have marked nothing so. What is no " + one + " is marked on its page."
            : "What you said is no " + one + ". Undo names it again.",
        made,
        actions);
  }

  /** What was merged, split, renamed or added. */
  static DecisionsView changes(Facet facet, DecisionsState.Told told, PageActions actions) {
    List<Correction> made = told.changes(facet);
    return new DecisionsView(
        facet,
        "Changes",
        made.isEmpty()
            ? "You have merged, split and renamed no " + PeopleWords.many(facet) + " yet."
            : "The "
                + PeopleWords.many(facet)
                + " that you merged, split, renamed or added, the latest first.",
        made,
        actions);
  }

  private DecisionsView(
      Facet facet, String title, String explained, List<Correction> made, PageActions actions) {
    this.facet = facet;
    this.actions = actions;
    getStyleClass().add("review");
    Label heading = new Label(title);
    heading.getStyleClass().add("page-name");
    Label words = new Label(explained);
    words.getStyleClass().add(Styles.SOFT);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    VBox head = new VBox(4, heading, words);
    head.getStyleClass().add("review-title");
    getChildren().add(head);
    list.getItems().setAll(made);
    list.setFixedCellSize(HEIGHT);
    list.setAccessibleText(title);
    list.setCellFactory(view -> new Cell());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    if (!made.isEmpty()) {
      getChildren().add(list);
      list.getSelectionModel().select(0);
    }
  }

  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private void pressed(KeyEvent event) {
    Correction made = list.getSelectionModel().getSelectedItem();
    if (made == null) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> open(made);
      case DELETE, BACK_SPACE -> actions.corrections().undo(made);
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Opens the name that there is because of it, or the one article in which it holds. */
  private void open(Correction made) {
    ArticleKey article = made.article();
    if (article != null) {
      actions.navigation().article(article.id());
    } else {
      DecisionWords.leadsTo(made.change()).ifPresent(name -> actions.open().accept(facet, name));
    }
  }

  /** One decision. */
  private final class Cell extends ListCell<Correction> {
    Cell() {
      getStyleClass().add("review-cell");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Correction made, boolean empty) {
      super.updateItem(made, empty);
      if (empty || made == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String done = DecisionWords.done(made.change());
      Label what = new Label(done);
      what.setMinWidth(0);
      Label where = new Label(DecisionWords.where(made));
      where.getStyleClass().add(Styles.META);
      VBox words = new VBox(2, what, where);
      words.setMinWidth(0);
      words.setAlignment(Pos.CENTER_LEFT);
      HBox.setHgrow(words, Priority.ALWAYS);
      HBox row = new HBox(12, words);
      row.getStyleClass().add("review-row");
      boolean leads = made.article() != null || DecisionWords.leadsTo(made.change()).isPresent();
      if (leads) {
        String to =
            made.article() == null
                ? "Open " + DecisionWords.leadsTo(made.change()).orElse("")
                : "Open article";
        Button open = Section.button(made.article() == null ? "Open page" : to, () -> open(made));
        open.setAccessibleText(to);
        row.getChildren().add(open);
      }
      Button undo = new Button("Undo");
      undo.setMinWidth(Region.USE_PREF_SIZE);
      undo.setAccessibleText("Undo: " + done);
      undo.setOnAction(event -> actions.corrections().undo(made));
      row.getChildren().add(undo);
      setGraphic(row);
      setAccessibleText(done + ", " + where.getText());
    }
  }
}
