package org.dateline.ui.articles.filters;

import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dateline.search.Facet;
import org.dateline.ui.articles.filters.FiltersState.Value;
import org.dateline.ui.articles.filters.FinderViewModel.FinderState;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** All values of a facet, to be searched: a panel that floats beside the filters. */
public final class FinderView extends VBox {
  private static final double WIDTH = 340;
  private static final double HEIGHT = 440;

  private final FinderViewModel model;
  private final BiConsumer<Facet, String> open;
  private final TextField field = new TextField();
  private final ListView<Value> list = new ListView<>();
  private final Label note = new Label();

  /**
   * Shows what {@code model} lists.
   *
   * @param open opens the page of a person or a place, and closes this
   */
  public FinderView(FinderViewModel model, BiConsumer<Facet, String> open) {
    this.model = model;
    this.open = open;
    String what = FacetSection.plural(model.facet());
    getStylesheets().add(Theme.sheet(FinderView.class, "filters.css"));
    getStyleClass().addAll(Styles.OVERLAY, "finder");
    setPrefSize(WIDTH, HEIGHT);
    field.setPromptText("Find " + what);
    field.setAccessibleText("Find " + what);
    list.setAccessibleText("All " + what);
    list.setFixedCellSize(ValueRow.HEIGHT + 1);
    list.setCellFactory(view -> new Cell());
    setVgrow(list, javafx.scene.layout.Priority.ALWAYS);
    note.getStyleClass().addAll(Styles.META, "finder-note");
    note.setWrapText(true);
    getChildren().addAll(field, list, note);
    field.textProperty().subscribe((before, text) -> model.find(text));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldPressed);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::listPressed);
    model.stateProperty().subscribe(this::render);
  }

  /** Gives the focus to the field. */
  @Override
  public void requestFocus() {
    field.requestFocus();
  }

  private void render(FinderState state) {
    switch (state) {
      case FinderState.Listed listed -> {
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(listed.values());
        list.getSelectionModel().clearAndSelect(Math.max(0, selected));
        note.setText(
            listed.more()
                ? "The first " + listed.values().size() + ". Type to find others."
                : "Enter filters by it, Alt and Enter leaves it out.");
      }
      case FinderState.Failed failed -> note.setText("Not listed: " + failed.message());
    }
  }

  private void fieldPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      list.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      choose(event.isAltDown() || event.isShortcutDown());
      event.consume();
    }
  }

  private void listPressed(KeyEvent event) {
    Value value = list.getSelectionModel().getSelectedItem();
    boolean page = model.facet() == Facet.PERSON || model.facet() == Facet.PLACE;
    if (event.getCode() == KeyCode.ENTER && event.isShiftDown() && page && value != null) {
      open.accept(model.facet(), value.text());
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      choose(event.isAltDown() || event.isShortcutDown());
      event.consume();
    }
  }

  private void choose(boolean exclude) {
    Value value = list.getSelectionModel().getSelectedItem();
    if (value != null) {
      model.choose(value, exclude);
    }
  }

  /** A value in the list. */
  private final class Cell extends ListCell<Value> {
    private @Nullable ValueRow row;

    Cell() {
      getStyleClass().add("finder-cell");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Value value, boolean empty) {
      super.updateItem(value, empty);
      if (empty || value == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      ValueRow shown = row;
      if (shown == null) {
        shown = new ValueRow(value, model::choose, open);
        shown.setFocusTraversable(false);
        row = shown;
      }
      shown.show(value);
      setAccessibleText(shown.getAccessibleText());
      setGraphic(shown);
    }
  }
}
