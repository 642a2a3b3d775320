package org.dateline.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.dateline.search.Archive;
import org.dateline.search.Facet;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.NoMarks;
import org.dateline.ui.articles.ArticlesView;
import org.dateline.ui.articles.filters.FiltersView;
import org.dateline.ui.articles.filters.FiltersViewModel;
import org.dateline.ui.articles.filters.FinderView;
import org.dateline.ui.articles.filters.FinderViewModel;
import org.dateline.ui.articles.reader.ReaderView;
import org.dateline.ui.articles.reader.ReaderViewModel;
import org.dateline.ui.articles.results.ResultsView;
import org.dateline.ui.articles.results.ResultsViewModel;
import org.dateline.ui.articles.results.SpreadViewModel;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.OverlayPane;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.control.ToastPane;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;

/** A window as it is put together, on an archive of a test's. */
final class Windows {
  final Lens lens = new Lens();
  final Actions actions = new Actions();
  final ResultsViewModel results;
  final SearchViewModel searching;
  final ShellView shell;
  OverlayPane root;

  Windows(Archive archive) {
    this(archive, DirectExecutor.background());
  }

  Windows(Archive archive, Background background) {
    results = new ResultsViewModel(archive, background, lens);
    searching =
        new SearchViewModel(
            archive, background, lens, List.of("wiesbaden", "person:Putin year:2014..2016"));
    ReaderViewModel reading = new ReaderViewModel(archive, background, lens);
    ReaderView reader = new ReaderView(reading, NoMarks.on(reading), new ToastPane());
    reader.register(actions);
    results.selectedProperty().subscribe(id -> show(reading, id));
    ResultsView list = new ResultsView(results, actions, NoMarks.create());
    list.showSpread(new SpreadViewModel(archive, background, lens));
    list.register(actions);
    ArticlesView articles =
        new ArticlesView(
            new FiltersView(
                new FiltersViewModel(archive, background, lens),
                NoMarks.counted(),
                facet -> openFinder(archive, background, facet),
                (facet, name) -> {}),
            list,
            reader);
    actions.on(Shortcut.OPEN, reader::focusText);
    actions.on(Shortcut.NEXT_PANE, () -> articles.movePane(1));
    actions.on(Shortcut.PREVIOUS_PANE, () -> articles.movePane(-1));
    shell =
        new ShellView(
            searching,
            lens,
            actions,
            Map.of(Screen.ARTICLES, () -> articles, Screen.IMPORT, StackPane::new));
    root = new OverlayPane();
    root.setContent(shell);
  }

  private void openFinder(Archive archive, Background background, Facet facet) {
    root.open(
        new FinderView(new FinderViewModel(archive, background, lens, facet), (kind, name) -> {}),
        Pos.TOP_LEFT,
        new Insets(104, 0, 0, 238));
  }

  private static void show(ReaderViewModel reading, String id) {
    if (id.isEmpty()) {
      reading.clear();
    } else {
      reading.show(id);
    }
  }
}
