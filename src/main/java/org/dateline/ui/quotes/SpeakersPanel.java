package org.dateline.ui.quotes;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.search.QuoteCounts.Count;
import org.dateline.ui.quotes.SpeakersViewModel.State;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** All speakers, to be searched: a panel that floats. Enter or a click keeps a speaker's quotes. */
final class SpeakersPanel extends VBox {
  /** Shorter waits show no sign of being busy. */
  private static final Duration PATIENCE = Duration.millis(150);

  private static final double WIDTH = 340;
  private static final double HEIGHT = 440;
  private static final double ROW = 28;

  private final SpeakersViewModel model;
  private final TextField field = new TextField();
  private final ListView<Count> list = new ListView<>();
  private final Label note = new Label();
  private final Button again = new Button("Try again");
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  SpeakersPanel(SpeakersViewModel model) {
    this.model = model;
    getStylesheets().add(Theme.sheet(SpeakersPanel.class, "quotes.css"));
    getStyleClass().addAll(Styles.OVERLAY, "speakers-panel");
    setPrefSize(WIDTH, HEIGHT);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText("All speakers");
    field.setPromptText("Find a speaker");
    field.setAccessibleText("Find a speaker");
    list.setAccessibleText("All speakers");
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new Cell());
    VBox.setVgrow(list, Priority.ALWAYS);
    note.getStyleClass().add(Styles.META);
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    again.setOnAction(event -> model.retry());
    getChildren().addAll(field, list, note, again);
    field.textProperty().subscribe((before, text) -> model.find(text));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldPressed);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::listPressed);
    patience.setOnFinished(event -> look());
    model.stateProperty().subscribe(this::render);
  }

  /** Gives the focus to the field. */
  @Override
  public void requestFocus() {
    field.requestFocus();
  }

  private void render(State state) {
    boolean failed = state instanceof State.Failed;
    again.setVisible(failed);
    again.setManaged(failed);
    switch (state) {
      case State.Looking _ -> patience.playFromStart();
      case State.Listed listed -> {
        patience.stop();
        fill(listed.speakers());
        note.setText(words(listed));
      }
      case State.Failed(String message) -> {
        patience.stop();
        fill(List.of());
        note.setText("The archive did not answer: " + message);
      }
    }
  }

  private static String words(State.Listed listed) {
    if (listed.speakers().isEmpty()) {
      return listed.typed().isEmpty()
          ? "Nobody is quoted in what is found."
          : "No speaker has words that begin with “" + listed.typed() + "”.";
    }
    return listed.more()
        ? "The first " + listed.speakers().size() + ". Type to find others."
        : "Enter keeps the quotes of one; once more takes that back.";
  }

  private void look() {
    if (model.stateProperty().get() instanceof State.Looking) {
      note.setText("Looking for speakers…");
    }
  }

  private void fill(List<Count> speakers) {
    int selected = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(speakers);
    list.getSelectionModel()
        .clearAndSelect(Math.clamp(selected, 0, Math.max(0, speakers.size() - 1)));
  }

  private void fieldPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      list.requestFocus();
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
    }
  }

  private void choose() {
    Count speaker = list.getSelectionModel().getSelectedItem();
    if (speaker != null && model.isListed()) {
      model.choose(speaker.value());
    }
  }

  /** A speaker, and how many quotes there are. */
  private final class Cell extends ListCell<Count> {
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox row = new HBox(8, name, count);

    Cell() {
      getStyleClass().add("speaker-cell");
      setPrefWidth(0);
      name.setMinWidth(0);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      count.setMinWidth(Region.USE_PREF_SIZE);
      count.getStyleClass().add("quote-count");
      row.getStyleClass().add("speaker-row");
      setOnMouseClicked(
          event -> {
            Count speaker = getItem();
            if (speaker != null) {
              model.choose(speaker.value());
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Count speaker, boolean empty) {
      super.updateItem(speaker, empty);
      if (empty || speaker == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      boolean chosen = model.isChosen(speaker.value());
      name.setText(speaker.value());
      name.getStyleClass().setAll("label", chosen ? "chosen-speaker" : "speaker-name");
      count.setText(QuoteWords.count(speaker.quotes()));
      setGraphic(row);
      setAccessibleText(
          speaker.value()
              + ", "
              + QuoteWords.count(speaker.quotes(), "quote")
              + (chosen ? ", chosen" : ""));
    }
  }
}
