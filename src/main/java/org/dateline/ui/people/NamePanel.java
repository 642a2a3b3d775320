package org.dateline.ui.people;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.ui.control.DialogButtons;
import org.dateline.ui.people.NameChoiceState.Failed;
import org.dateline.ui.people.NameChoiceState.Looking;
import org.dateline.ui.people.NameChoiceState.Nothing;
import org.dateline.ui.people.NameChoiceState.Offered;
import org.dateline.ui.theme.Styles;

/**
 * Asks for a name: a panel that floats, with names of the archive to choose from. Down goes into
 * the list and Enter acts, as soon as a name was chosen.
 */
final class NamePanel extends VBox {
  /** Shorter waits show no sign of being busy. */
  private static final Duration PATIENCE = Duration.millis(150);

  private static final double WIDTH = 420;
  private static final double OFFERS = 178;

  private final Words words;
  private final NameChoiceViewModel model;
  private final TextField field = new TextField();
  private final ListView<Count> list = new ListView<>();
  private final Label note = new Label();
  private final Button again = new Button("Try again");
  private final ProgressBar busy = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final Button act;
  private final Consumer<String> chosen;
  private final Runnable close;

  /**
   * What is said.
   *
   * @param facet of what kind the name is
   * @param action on the button
   * @param text what stands in the field at first; empty where only a name of the archive will do
   * @param now the name there is, which is no choice
   */
  record Words(
      Facet facet, String title, String explanation, String action, String text, String now) {
    /** Whether a name may be chosen that the archive does not have. */
    boolean mayBeNew() {
      return !text.isEmpty();
    }
  }

  /**
   * A panel.
   *
   * @param chosen told the name, never blank, when it was chosen; the panel is closed before
   */
  NamePanel(Words words, NameChoiceViewModel model, Consumer<String> chosen, Runnable close) {
    this.words = words;
    this.model = model;
    this.chosen = chosen;
    this.close = close;
    this.act = new Button(words.action());
    getStyleClass().addAll(Styles.OVERLAY, "name-panel");
    setPrefWidth(WIDTH);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(words.title());
    act.setDefaultButton(true);
    act.setOnAction(event -> choose());
    Button cancel = new Button("Cancel");
    cancel.setOnAction(event -> close.run());
    field.setAccessibleText("Name");
    field.setPromptText("Name of a " + PeopleWords.one(words.facet()));
    getChildren()
        .addAll(
            wrapped(words.title(), Styles.TITLE),
            wrapped(words.explanation(), Styles.SOFT),
            field,
            offers(),
            new DialogButtons(cancel, act));
    patience.setOnFinished(event -> look());
    model.stateProperty().subscribe(this::render);
    field.textProperty().subscribe((before, text) -> model.typedProperty().set(text));
    list.getSelectionModel().selectedItemProperty().subscribe(this::update);
    field.setText(words.text());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldPressed);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::listPressed);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            choose();
          }
        });
  }

  private StackPane offers() {
    list.setFixedCellSize(NameRow.HEIGHT);
    list.setCellFactory(view -> new OfferCell());
    list.setAccessibleText("Names to choose from");
    note.getStyleClass().add(Styles.META);
    note.setWrapText(true);
    busy.getStyleClass().add("busy");
    busy.setMaxWidth(Double.MAX_VALUE);
    busy.setVisible(false);
    busy.setAccessibleText("Looking for names");
    again.setOnAction(event -> model.retry());
    VBox said = new VBox(8, note, again);
    said.setPickOnBounds(false);
    StackPane offers = new StackPane(list, said, busy);
    offers.setAlignment(Pos.TOP_LEFT);
    offers.setMinHeight(OFFERS);
    offers.setPrefHeight(OFFERS);
    offers.getStyleClass().add("offers");
    return offers;
  }

  /** Gives the focus to the field, its text selected. */
  @Override
  public void requestFocus() {
    field.requestFocus();
    field.selectAll();
  }

  private void render(NameChoiceState state) {
    list.getSelectionModel().clearSelection();
    if (state instanceof Looking) {
      patience.playFromStart(); // what was offered stays so long
      update();
      return;
    }
    patience.stop();
    busy.setVisible(false);
    list.getItems().clear();
    switch (state) {
      case Looking _ -> {}
      case Offered offered -> {
        list.getItems().setAll(offered.names());
        say(offered.names().isEmpty() ? "Type the beginning of a name." : "", false);
      }
      case Nothing nothing -> say(nothing(nothing.typed()), false);
      case Failed failed -> say("The archive did not answer: " + failed.message(), true);
    }
    update();
  }

  private String nothing(String typed) {
    if (typed.equals(words.now())) {
      return "That is the name now. Type another one.";
    }
    String none =
        "No "
            + PeopleWords.one(words.facet())
            + " of the archive has words that begin with “"
            + typed
            + "”.";
    return words.mayBeNew() ? none + " It would be a new name." : none;
  }

  private void look() {
    if (model.stateProperty().get() instanceof Looking) {
      busy.setVisible(true);
      list.getItems().clear();
      say("Looking for names…", false);
    }
  }

  private void say(String text, boolean failed) {
    note.setText(text);
    note.setVisible(!text.isEmpty());
    list.setVisible(text.isEmpty());
    again.setVisible(failed);
    again.setManaged(failed);
  }

  private void update() {
    act.setDisable(chosenName().isEmpty());
  }

  /** The name that was chosen; empty as long as none is. */
  private String chosenName() {
    Count selected = list.getSelectionModel().getSelectedItem();
    String typed = field.getText().strip();
    if (selected != null) {
      return selected.value();
    }
    if (words.mayBeNew()) {
      return typed.equals(words.now()) ? "" : typed;
    }
    return model.typedName().orElse("");
  }

  private void choose() {
    String name = chosenName();
    if (!name.isEmpty()) {
      close.run();
      chosen.accept(name);
    }
  }

  private void fieldPressed(KeyEvent event) {
    boolean down = event.getCode() == KeyCode.DOWN;
    boolean looking = model.stateProperty().get() instanceof Looking; // the list is of before
    boolean enter = event.getCode() == KeyCode.ENTER && chosenName().isEmpty() && !looking;
    if ((down || enter) && !list.getItems().isEmpty()) {
      list.requestFocus();
      list.getSelectionModel().clearAndSelect(0);
      list.getFocusModel().focus(0);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      choose();
      event.consume();
    }
  }

  private void listPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      choose();
      event.consume();
    } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
      list.getSelectionModel().clearSelection();
      field.requestFocus();
      field.end();
      event.consume();
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
