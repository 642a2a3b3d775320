package org.dateline.ui.notebook;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.ui.control.Segments;
import org.dateline.ui.notebook.NotebookState.Failed;
import org.dateline.ui.notebook.NotebookState.Part;
import org.dateline.ui.notebook.NotebookState.Shown;
import org.dateline.ui.notebook.NotebookState.Starting;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;

/** The notebook's screen. Enter opens a row, Delete takes it out. */
public final class NotebookView extends BorderPane {
  private static final Duration PATIENCE = Duration.millis(150);

  private final NotebookViewModel model;
  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.SEARCHES);
  private final TextField find = new TextField();
  private final Label count = new Label();
  private final ListView<Entry> list = new ListView<>();
  private final VBox notice = new VBox();
  private final ProgressIndicator busy = new ProgressIndicator();
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /** Shows what {@code model} lists. */
  public NotebookView(NotebookViewModel model) {
    this.model = model;
    getStylesheets().add(Theme.sheet(NotebookView.class, "notebook.css"));
    getStyleClass().add("notebook");
    setTop(header());
    list.setCellFactory(view -> new EntryCell(model));
    list.setAccessibleText("Notebook");
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            openSelected();
          }
        });
    notice.getStyleClass().add("notice");
    notice.setAlignment(Pos.CENTER);
    busy.setMaxSize(32, 32);
    busy.setVisible(false);
    busy.setAccessibleText("Reading the notebook");
    patience.setOnFinished(
        event -> busy.setVisible(model.stateProperty().get() instanceof Starting));
    setCenter(new StackPane(list, notice, busy));
    sceneProperty().subscribe(scene -> model.setOpen(scene != null));
    model.stateProperty().subscribe(this::render);
  }

  private HBox header() {
    Segments<Part> segments =
        new Segments<>("Part of the notebook", List.of(Part.values()), Part::text, part);
    part.subscribe((before, now) -> model.show(now));
    find.setPromptText("Find in the notebook");
    find.setAccessibleText("Find in the notebook");
    find.textProperty().subscribe((before, now) -> model.find(now));
    find.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
          }
        });
    count.getStyleClass().add(Styles.META);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox header = new HBox(12, segments, space, count, find);
    header.getStyleClass().add("header");
    return header;
  }

  /** Gives the focus to the list, or to what is looked for where there is none. */
  @Override
  public void requestFocus() {
    if (list.isVisible()) {
      list.requestFocus();
      if (list.getSelectionModel().isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
    } else {
      find.requestFocus();
    }
  }

  private void render(NotebookState state) {
    busy.setVisible(false);
    switch (state) {
      case Starting _ -> {
        list.setVisible(false);
        notice.setVisible(false);
        patience.playFromStart();
      }
      case Failed failed -> fail(failed);
      case Shown shown -> show(shown);
    }
  }

  private void show(Shown shown) {
    int selected = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(shown.entries());
    if (selected >= 0 && !shown.entries().isEmpty()) {
      list.getSelectionModel().select(Math.min(selected, shown.entries().size() - 1));
    }
    part.set(shown.part());
    count.setText(
        shown.entries().size() == shown.all() ? "" : shown.entries().size() + " of " + shown.all());
    list.setVisible(!shown.entries().isEmpty());
    notice.setVisible(shown.entries().isEmpty());
    if (shown.all() > 0) {
      say("Nothing here has “" + shown.wanted().strip() + "”", "Other parts may have it.");
    } else {
      say(emptyTitle(shown.part()), emptyText(shown.part()));
    }
  }

  private static String emptyTitle(Part part) {
    return switch (part) {
      case SEARCHES -> "No search is saved yet";
      case STARRED -> "No article has a star yet";
      case NOTES -> "There are no notes yet";
      case TAGS -> "There are no tags yet";
    };
  }

  private static String emptyText(Part part) {
    return switch (part) {
      case SEARCHES ->
          "Ctrl+S keeps the search that is shown, and counts what is new in it from then on.";
      case STARRED -> "S gives the article that is open a star, and takes it away again.";
      case NOTES -> "M writes a note on the article that is open, or on the words selected in it.";
      case TAGS -> "T gives the article that is open a tag.";
    };
  }

  private void fail(Failed failed) {
    list.setVisible(false);
    notice.setVisible(true);
    say("The notebook can't be read", failed.message());
    if (failed.canTryAgain()) {
      Button again = new Button("Try again");
      again.setOnAction(event -> model.read());
      notice.getChildren().add(again);
    }
  }

  private void say(String title, String text) {
    Label first = new Label(title);
    first.getStyleClass().add(Styles.TITLE);
    Label second = new Label(text);
    second.getStyleClass().add(Styles.SOFT);
    for (Label each : List.of(first, second)) {
      each.setWrapText(true);
      each.setMinHeight(Region.USE_PREF_SIZE);
    }
    notice.setAccessibleRole(AccessibleRole.TEXT);
    notice.setAccessibleText(title + ". " + text);
    notice.getChildren().setAll(first, second);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      openSelected();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      Entry entry = list.getSelectionModel().getSelectedItem();
      if (entry != null) {
        model.remove(entry);
      }
      event.consume();
    }
  }

  private void openSelected() {
    Entry entry = list.getSelectionModel().getSelectedItem();
    if (entry != null) {
      model.open(entry);
    }
  }
}
