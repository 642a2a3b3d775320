package org.dateline.ui.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.search.FacetCounts.Count;
import org.dateline.ui.theme.Styles;

/** Asks for a name: a panel that floats, with the names of the archive that begin as is typed. */
final class NamePanel extends VBox {
  private static final double WIDTH = 420;
  private static final double OFFERS = 178;

  private final NameChoiceViewModel model;
  private final TextField field = new TextField();
  private final VBox offers = new VBox();
  private final Button act;
  private final Consumer<String> chosen;
  private final Runnable close;

  /**
   * What is said.
   *
   * @param action on the button
   * @param text what stands in the field at first
   */
  record Words(String title, String explanation, String action, String text) {}

  /**
   * A panel.
   *
   * @param chosen told the name, never blank, when it was chosen; the panel is closed before
   */
  NamePanel(Words words, NameChoiceViewModel model, Consumer<String> chosen, Runnable close) {
    this.model = model;
    this.chosen = chosen;
    this.close = close;
    this.act = new Button(words.action());
    getStyleClass().addAll(Styles.OVERLAY, "name-panel");
    setPrefWidth(WIDTH);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(words.title());
    act.getStyleClass().add(Styles.PRIMARY);
    act.setDefaultButton(true);
    act.setOnAction(event -> choose(field.getText()));
    Button cancel = new Button("Cancel");
    cancel.setOnAction(event -> close.run());
    HBox buttons = new HBox(8, act, cancel);
    field.setAccessibleText("Name");
    field.setPromptText("Name");
    field.textProperty().subscribe(this::typed);
    offers.setMinHeight(OFFERS);
    offers.setPrefHeight(OFFERS);
    getChildren()
        .addAll(
            wrapped(words.title(), Styles.TITLE),
            wrapped(words.explanation(), Styles.SOFT),
            field,
            offers,
            buttons);
    model.offersProperty().subscribe(this::show);
    field.setText(words.text());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldPressed);
  }

  /** Gives the focus to the field, its text selected. */
  @Override
  public void requestFocus() {
    field.requestFocus();
    field.selectAll();
  }

  private void typed(String text) {
    act.setDisable(text.isBlank());
    model.typedProperty().set(text);
  }

  private void fieldPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !offers.getChildren().isEmpty()) {
      offers.getChildren().getFirst().requestFocus();
      event.consume();
    }
  }

  private void show(List<Count> found) {
    offers.getChildren().clear();
    for (Count count : found) {
      Label articles = new Label(PeopleWords.number(count.articles()));
      articles.getStyleClass().add(Styles.META);
      Button offer = new Button(count.value(), articles);
      offer.setMnemonicParsing(false);
      offer.setContentDisplay(ContentDisplay.RIGHT);
      offer.setMaxWidth(WIDTH - 40);
      offer.getStyleClass().add(Styles.PLAIN);
      offer.setAccessibleText(count.value() + ", " + PeopleWords.articles(count.articles()));
      offer.setOnAction(event -> field.setText(count.value()));
      offer.addEventHandler(KeyEvent.KEY_PRESSED, event -> offerPressed(event, count));
      offers.getChildren().add(offer);
    }
  }

  private void offerPressed(KeyEvent event, Count count) {
    int at = offers.getChildren().indexOf(getScene().getFocusOwner());
    switch (event.getCode()) {
      case ENTER -> choose(count.value());
      case DOWN ->
          offers
              .getChildren()
              .get(Math.min(at + 1, offers.getChildren().size() - 1))
              .requestFocus();
      case UP -> {
        if (at <= 0) {
          field.requestFocus();
        } else {
          offers.getChildren().get(at - 1).requestFocus();
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choose(String name) {
    if (!name.isBlank()) {
      close.run();
      chosen.accept(name.strip());
    }
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
