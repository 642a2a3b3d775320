package org.dateline.ui.articles.results;

import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.ui.articles.results.ResultsState.Failed;
import org.dateline.ui.articles.results.ResultsState.Found;
import org.dateline.ui.articles.results.ResultsState.NothingFound;
import org.dateline.ui.articles.results.ResultsState.NothingImported;
import org.dateline.ui.articles.results.ResultsState.Searching;
import org.dateline.ui.articles.results.ResultsState.Starting;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.marks.MarksViewModel;
import org.dateline.ui.theme.Theme;

/** The list of what was found, below a line that says how much; or why there is none. */
public final class ResultsView extends BorderPane {
  /** Shorter searches show no sign of being busy. */
  private static final Duration PATIENCE = Duration.millis(150);

  private final ResultsViewModel model;
  private final MarksViewModel marks;
  private final Actions actions;
  private final ResultsHeader header;
  private final ListView<Row> list = new ListView<>();
  private final ProgressBar busy = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final StackPane content = new StackPane();
  private final Label starting = new Label();

  /** Whether the selection is changing because that of another list did. */
  private boolean following;

  private final VBox top = new VBox();

  /** Shows what {@code model} says; {@code actions} opens articles. */
  public ResultsView(ResultsViewModel model, Actions actions, MarksViewModel marks) {
    this.model = model;
    this.marks = marks;
    this.actions = actions;
    this.header = new ResultsHeader(model);
    layOut();
    bind();
  }

  /** Gives the focus to the list, or to what stands in its place. */
  @Override
  public void requestFocus() {
    Node shown = content.getChildren().getFirst();
    if (isListShown()) {
      list.requestFocus();
    } else {
      shown.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }
  }

  private void layOut() {
    getStylesheets().add(Theme.sheet(ResultsView.class, "results.css"));
    getStyleClass().add("results");
    list.setFixedCellSize(ResultCell.HEIGHT);
    list.setCellFactory(view -> new ResultCell(marks));
    list.setAccessibleText("Articles found");
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    busy.getStyleClass().add("busy");
    busy.setMaxWidth(Double.MAX_VALUE);
    busy.setVisible(false);
    busy.setAccessibleText("Searching");
    StackPane.setAlignment(busy, Pos.TOP_CENTER);
    content.getChildren().setAll(starting);
    StackPane floor = new StackPane(content, busy);
    top.getChildren().setAll(header);
    setTop(top);
    setCenter(floor);
  }

  private void bind() {
    patience.setOnFinished(
        event -> busy.setVisible(model.stateProperty().get() instanceof Searching));
    list.getSelectionModel()
        .selectedIndexProperty()
        .subscribe((before, now) -> model.select(now.intValue()));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> model.select(list.getSelectionModel().getSelectedIndex()));
    list.getSelectionModel().getSelectedIndices().addListener((Observable rows) -> pick());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::openOnEnter);
    list.addEventFilter(KeyEvent.KEY_PRESSED, ResultsView::leaveAllAlone);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            actions.perform(Shortcut.OPEN);
          }
        });
    model.selectedProperty().subscribe(this::follow);
    model.stateProperty().subscribe(this::render);
    marks.changesProperty().subscribe((before, now) -> list.refresh());
  }

  private void openOnEnter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      actions.perform(Shortcut.OPEN);
      event.consume();
    }
  }

  private boolean isListShown() {
    return content.getChildren().contains(list);
  }

  /** Selects what was selected in another list of the same results. */
  private void follow(String id) {
    int row = isListShown() && list.getItems() instanceof HitList rows ? rows.indexOf(id) : -1;
    if (row >= 0 && row != list.getSelectionModel().getSelectedIndex()) {
      following = true;
      list.getSelectionModel().clearAndSelect(row);
      following = false;
      reveal(row);
    }
  }

  /** Puts the histogram of the results above them. */
  public void showSpread(SpreadViewModel spread) {
    top.getChildren().setAll(new SpreadBar(spread), header);
  }

  /** Lets the window's keys move through this list, whatever has the focus. */
  public void register(Actions window) {
    window.on(Shortcut.ADD_NEXT, () -> extend(1));
    window.on(Shortcut.ADD_PREVIOUS, () -> extend(-1));
    window.on(Shortcut.NEXT_RESULT, () -> move(1));
    window.on(Shortcut.PREVIOUS_RESULT, () -> move(-1));
  }

  /** Selects the row {@code by} places below the one that is selected. */
  public void move(int by) {
    if (!isListShown() || list.getItems().isEmpty()) {
      return;
    }
    int row =
        Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, list.getItems().size() - 1);
    list.getSelectionModel().clearAndSelect(row);
    list.getFocusModel().focus(row);
    reveal(row);
  }

  /** Selects the row beside the current one too; where it was already, takes this one out again. */
  public void extend(int by) {
    MultipleSelectionModel<Row> selection = list.getSelectionModel();
    int current = selection.getSelectedIndex();
    int row = current + by;
    if (!isListShown() || row < 0 || row >= list.getItems().size()) {
      return;
    }
    if (selection.isSelected(row)) {
      selection.clearSelection(current);
    }
    selection.select(row);
    list.getFocusModel().focus(row);
    reveal(row);
  }

  private void pick() {
    if (!following) {
      model.pick(list.getSelectionModel().getSelectedIndices().stream().sorted().toList());
    }
  }

  /** Selecting all would name every article of the archive; what takes a list takes all anyway. */
  private static void leaveAllAlone(KeyEvent event) {
    if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
      event.consume();
    }
  }

  /** Scrolls no further than it takes to see the whole of a row. */
  private void reveal(int row) {
    double visible = list.getHeight() / ResultCell.HEIGHT;
    VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
    if (flow == null || flow.getFirstVisibleCell() == null || visible < 1) {
      list.scrollTo(row);
      return;
    }
    double top =
        flow.getFirstVisibleCell().getIndex() * ResultCell.HEIGHT
            - flow.getFirstVisibleCell().getLayoutY();
    double over = row * ResultCell.HEIGHT - top;
    double under = over + ResultCell.HEIGHT - list.getHeight();
    flow.scrollPixels(over < 0 ? over : Math.max(0, under));
  }

  private void render(ResultsState state) {
    header.render(state);
    switch (state) {
      case Searching _ -> patience.playFromStart();
      case Starting _ -> show(starting);
      case Found found -> showList(found);
      case NothingFound nothing -> show(new NothingFoundView(nothing, model, actions));
      case NothingImported _ -> show(Notices.nothingImported(actions));
      case Failed failed -> show(Notices.failed(failed, model::retry));
    }
    if (!(state instanceof Searching)) {
      patience.stop();
      busy.setVisible(false);
    }
  }

  private void showList(Found found) {
    list.getSelectionModel().clearSelection();
    list.setItems(found.rows());
    list.getSelectionModel().select(found.selected());
    list.getFocusModel().focus(found.selected());
    show(list);
    if (found.selected() > 0) {
      list.scrollTo(found.selected());
    } else {
      list.scrollTo(0);
    }
  }

  private void show(Node shown) {
    if (shown instanceof VBox notice) {
      notice.getStyleClass().add("notice");
    }
    if (!content.getChildren().contains(shown)) {
      content.getChildren().setAll(shown);
    }
  }
}
