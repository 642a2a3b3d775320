package org.dateline.ui.articles.results;

import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.search.Copies.Story;
import org.dateline.ui.articles.results.ResultsState.Failed;
import org.dateline.ui.articles.results.ResultsState.Found;
import org.dateline.ui.articles.results.ResultsState.NothingFound;
import org.dateline.ui.articles.results.ResultsState.NothingImported;
import org.dateline.ui.articles.results.ResultsState.Searching;
import org.dateline.ui.articles.results.ResultsState.Starting;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.BusyBar;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.control.paged.PagedList;
import org.dateline.ui.control.paged.PagedListView;
import org.dateline.ui.marks.MarksViewModel;
import org.dateline.ui.theme.Theme;

/** The list of what was found, below a line that says how much; or why there is none. */
public final class ResultsView extends BorderPane {
  private final ResultsViewModel model;
  private final MarksViewModel marks;
  private final Actions actions;
  private final ResultsHeader header;
  private final PagedListView<Story> list;
  private final BusyBar busy = new BusyBar("Searching");
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
    this.list =
        new PagedListView<>("Articles found", ResultCell.HEIGHT, () -> new ResultCell(marks));
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
    list.selectSeveral();
    content.getChildren().setAll(starting);
    StackPane floor = new StackPane(content, busy);
    top.getChildren().setAll(header);
    setTop(top);
    setCenter(floor);
  }

  private void bind() {
    list.getSelectionModel()
        .selectedIndexProperty()
        .subscribe((before, now) -> model.select(now.intValue()));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> model.select(list.getSelectionModel().getSelectedIndex()));
    list.getSelectionModel().getSelectedIndices().addListener((Observable rows) -> pick());
    list.widthProperty()
        .subscribe(width -> list.setRowHeight(ResultCell.height(width.doubleValue())));
    list.setOnOpen(() -> actions.perform(Shortcut.OPEN));
    model.selectedProperty().subscribe(this::follow);
    model.stateProperty().subscribe(this::render);
    model.importingProperty().subscribe((before, now) -> renderIfEmpty());
    marks.changesProperty().subscribe((before, now) -> list.refresh());
  }

  /** An empty archive is told of in other words while articles are being read. */
  private void renderIfEmpty() {
    if (model.stateProperty().get() instanceof NothingImported nothing) {
      render(nothing);
    }
  }

  private boolean isListShown() {
    return content.getChildren().contains(list);
  }

  /** Selects what was selected in another list of the same results. */
  private void follow(String id) {
    PagedList<Story> rows = isListShown() ? list.rows() : null;
    int row = rows == null ? -1 : ResultsViewModel.indexOf(rows, id);
    if (row >= 0 && row != list.getSelectionModel().getSelectedIndex()) {
      following = true;
      list.choose(row);
      following = false;
    }
  }

  /** Puts the histogram of the results above them. */
  public void showSpread(SpreadViewModel spread) {
    top.getChildren().setAll(new SpreadBar(spread), header);
  }

  /** Lets the window's keys move through this list, whatever has the focus. */
  public void register(Actions window) {
    window.on(Shortcut.ADD_NEXT, () -> whenListed(() -> list.extend(1)));
    window.on(Shortcut.ADD_PREVIOUS, () -> whenListed(() -> list.extend(-1)));
    window.on(Shortcut.NEXT_RESULT, () -> whenListed(() -> list.move(1)));
    window.on(Shortcut.PREVIOUS_RESULT, () -> whenListed(() -> list.move(-1)));
  }

  private void whenListed(Runnable move) {
    if (isListShown()) {
      move.run();
    }
  }

  private void pick() {
    if (!following) {
      model.pick(list.getSelectionModel().getSelectedIndices().stream().sorted().toList());
    }
  }

  private void render(ResultsState state) {
    header.render(state);
    switch (state) {
      case Searching _ -> busy.start();
      case Starting _ -> show(starting);
      case Found found -> showList(found);
      case NothingFound nothing -> show(new NothingFoundView(nothing, model, actions));
      case NothingImported _ ->
          show(
              model.importingProperty().get()
                  ? Notices.importing()
                  : Notices.nothingImported(actions));
      case Failed failed -> show(Notices.failed(failed, model::retry));
    }
    if (!(state instanceof Searching)) {
      busy.stop();
    }
  }

  private void showList(Found found) {
    list.show(found.rows(), found.selected());
    show(list);
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
