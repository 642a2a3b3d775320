package org.dateline.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.dateline.export.list.Exporter;
import org.dateline.search.Archive;
import org.dateline.settings.Settings;
import org.dateline.ui.articles.ArticlesView;
import org.dateline.ui.articles.filters.FiltersView;
import org.dateline.ui.articles.filters.FiltersViewModel;
import org.dateline.ui.articles.filters.NotebookFiltersViewModel;
import org.dateline.ui.articles.reader.ArticleMarksViewModel;
import org.dateline.ui.articles.reader.ReaderState;
import org.dateline.ui.articles.reader.ReaderView;
import org.dateline.ui.articles.reader.ReaderViewModel;
import org.dateline.ui.articles.results.ResultsState;
import org.dateline.ui.articles.results.ResultsView;
import org.dateline.ui.articles.results.ResultsViewModel;
import org.dateline.ui.articles.results.SpreadViewModel;
import org.dateline.ui.articles.tabs.OpenTabs;
import org.dateline.ui.articles.tabs.TabStrip;
import org.dateline.ui.articles.tabs.TabsViewModel;
import org.dateline.ui.context.ContextView;
import org.dateline.ui.context.ContextViewModel;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.OverlayPane;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.control.ToastPane;
import org.dateline.ui.copies.CopiesView;
import org.dateline.ui.copies.CopiesViewModel;
import org.dateline.ui.export.ExportViewModel;
import org.dateline.ui.export.FileTarget;
import org.dateline.ui.export.SystemFileTarget;
import org.dateline.ui.imports.FolderChooser;
import org.dateline.ui.imports.ImportsView;
import org.dateline.ui.imports.ImportsViewModel;
import org.dateline.ui.imports.SystemFolderChooser;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.map.MapView;
import org.dateline.ui.map.MapViewModel;
import org.dateline.ui.marks.MarksViewModel;
import org.dateline.ui.notebook.NotebookView;
import org.dateline.ui.notebook.NotebookViewModel;
import org.dateline.ui.notebook.SaveSearchPanel;
import org.dateline.ui.people.PeopleSources;
import org.dateline.ui.people.PeopleView;
import org.dateline.ui.people.PeopleViewModel;
import org.dateline.ui.print.PrintViewModel;
import org.dateline.ui.print.SystemPress;
import org.dateline.ui.quotes.QuotesView;
import org.dateline.ui.quotes.QuotesViewModel;
import org.dateline.ui.shell.Screen;
import org.dateline.ui.shell.SearchViewModel;
import org.dateline.ui.shell.ShellView;
import org.dateline.ui.theme.Theme;
import org.dateline.ui.timeline.TimelineView;
import org.dateline.ui.timeline.TimelineViewModel;
import org.dateline.work.Background;
import org.jspecify.annotations.Nullable;

/** The window's content on an open archive, put together. */
final class MainWindow {
  private final BundledAuthority authority = new BundledAuthority();
  private final Archive archive;
  private final Background background;
  private final Lens lens;
  private final Actions actions = new Actions();
  private final SearchViewModel searching;
  private final ResultsViewModel results;
  private final ReaderViewModel reading;
  private final MarksViewModel marks;
  private final ArticleMarksViewModel articleMarks;
  private final TabsViewModel tabs = new TabsViewModel();
  private final PeopleViewModel people;
  private final ImportsViewModel importing;
  private final CopiesViewModel copies;
  private final ArticlesView articles;
  private final ShellView shell;
  private final ToastPane notices = new ToastPane();
  private final OverlayPane root = new OverlayPane();
  private final WindowPanels panels;
  private final WindowImports imports;
  private final WindowSettings kept;
  private FileTarget files;

  /**
   * Puts the window together.
   *
   * @param settings what it was like when it was last closed
   * @param owner the window that dialogs belong to
   * @param clock tells the time
   */
  MainWindow(
      OpenedArchive opened,
      Background background,
      Settings settings,
      Supplier<@Nullable Window> owner,
      InstantSource clock) {
    this.archive = opened.archive();
    this.background = background;
    this.lens = new Lens(opened.notebook().annotations());
    Settings.LastSearch last = settings.lastSearch();
    lens.show(last.text(), last.filters(), last.sort());
    this.searching = new SearchViewModel(archive, background, lens, settings.recentSearches());
    this.panels = new WindowPanels(archive, background, lens, searching, root);
    this.results = new ResultsViewModel(archive, opened.copies(), background, lens);
    this.reading = new ReaderViewModel(archive, background, lens);
    this.people =
        new PeopleViewModel(
            new PeopleSources(
                archive, opened.names(), authority, opened.quotations(), opened::corrected),
            background,
            lens);
    this.importing =
        new ImportsViewModel(opened.importer(), opened.store(), archive, background, lens);
    OpenedNotebook notebook = opened.notebook();
    this.marks =
        new MarksViewModel(notebook.notebook(), notebook.problem(), background, lens, notices);
    this.articleMarks = new ArticleMarksViewModel(reading, marks, notebook.notebook(), background);
    ReaderView reader = new ReaderView(reading, articleMarks, notices);
    QuotesViewModel quotes = new QuotesViewModel(opened.quotations(), archive, background, lens);
    Navigation navigation =
        new WindowNavigation(this::show, people, quotes, results, tabs, reading);
    reader.openNamesWith(navigation::name);
    this.articles = articles(opened, reader, navigation);
    FolderChooser folders = new SystemFolderChooser(owner);
    NotebookViewModel noted =
        new NotebookViewModel(
            new NotebookViewModel.Parts(notebook.notebook(), marks, opened.overlaps(), notices),
            background,
            lens,
            clock);
    noted.leadTo(navigation);
    WindowCorrections corrections = new WindowCorrections(opened, background, lens, notices);
    corrections.whenMade(people::made);
    corrections.whenTakenBack(people::takenBack);
    this.copies = new CopiesViewModel(opened.copies(), archive, background, lens);
    Map<Screen, Supplier<Region>> screens = new EnumMap<>(Screen.class);
    screens.put(Screen.ARTICLES, () -> articles);
    screens.put(Screen.TIMELINE, () -> timeline(opened));
    screens.put(Screen.MAP, () -> map(opened, navigation));
    screens.put(Screen.NOTEBOOK, () -> new NotebookView(noted));
    screens.put(Screen.CONTEXT, () -> context(opened, navigation));
    screens.put(Screen.QUOTES, () -> quotes(quotes, navigation, corrections));
    screens.put(Screen.COPIES, () -> new CopiesView(copies, navigation));
    screens.put(Screen.PEOPLE, () -> new PeopleView(people, navigation, corrections.names(), root));
    screens.put(Screen.REVIEW, () -> corrections.review(navigation));
    screens.put(Screen.IMPORT, () -> new ImportsView(importing, folders, navigation::article));
    this.shell = new ShellView(searching, lens, actions, screens);
    notices.setContent(shell);
    root.setContent(notices);
    reader.register(actions);
    HiddenArticle.keep(actions, shell.screenProperty());
    actions.on(
        Shortcut.OPEN,
        () -> {
          if (shell.screenProperty().get() != Screen.ARTICLES) {
            navigation.articles();
          }
          reader.focusText();
        });
    actions.on(Shortcut.COPIES_OF, this::showCopies);
    actions.on(Shortcut.NEXT_PANE, () -> movePane(1));
    actions.on(Shortcut.PREVIOUS_PANE, () -> movePane(-1));
    this.files = new SystemFileTarget(owner);
    ExportViewModel exporting = new ExportViewModel(new Exporter(opened.articles()), background);
    WindowExport export = new WindowExport(exporting, lens, results, reading, notices);
    actions.on(Shortcut.EXPORT, () -> export.open(root, files));
    new WindowPrint(
            new PrintViewModel(new SystemPress(owner), background, clock),
            reading,
            notices,
            () -> files)
        .register(actions);
    actions.on(Shortcut.SAVE_SEARCH, () -> root.open(new SaveSearchPanel(noted, root::close)));
    panels.register(
        actions,
        shell,
        navigation,
        () -> Preferences.panel(shell, reading, articleMarks, root::close));
    corrections.install(reader, actions);
    this.imports = new WindowImports(importing, folders, shell, notices);
    imports.tellIfRunning(results.importingProperty()::set);
    imports.install(root, actions);
    new WindowHistory(clock, lens, shell, results, reading, people).register(actions);
    this.kept = new WindowSettings(lens, shell, reading, articleMarks, articles);
    kept.restore(settings);
    if (!marks.isThere()) {
      notices.show(marks.problem());
    }
  }

  /** Moves to another pane of the articles; on other screens to what has the focus first there. */
  private void movePane(int by) {
    Screen shown = shell.screenProperty().get();
    if (shown == Screen.ARTICLES) {
      articles.movePane(by);
    } else {
      shell.show(shown);
    }
  }

  private ArticlesView articles(OpenedArchive opened, ReaderView reader, Navigation navigation) {
    // In this order: what is selected already is to be read, too.
    tabs.stateProperty().subscribe(this::read);
    results.selectedProperty().subscribe(tabs::follow);
    reading.stateProperty().subscribe(this::name);
    TabStrip strip = new TabStrip(tabs, reader);
    strip.register(actions);
    ResultsView list = new ResultsView(results, actions, marks);
    list.showSpread(new SpreadViewModel(archive, background, lens));
    list.register(actions);
    return new ArticlesView(
        new FiltersView(
            new FiltersViewModel(archive, background, lens),
            new NotebookFiltersViewModel(
                opened.notebook().annotations(), opened.overlaps(), background, lens, marks),
            facet -> panels.find(facet, navigation),
            navigation::name),
        list,
        strip);
  }

  private TimelineView timeline(OpenedArchive opened) {
    return new TimelineView(
        new TimelineViewModel(archive, opened.timelines(), background, lens),
        new ResultsView(results, actions, marks));
  }

  private QuotesView quotes(
      QuotesViewModel quotes, Navigation navigation, WindowCorrections corrections) {
    QuotesView said = new QuotesView(quotes, navigation, corrections.correcting(), root);
    said.register(actions);
    return said;
  }

  private ContextView context(OpenedArchive opened, Navigation navigation) {
    return new ContextView(
        new ContextViewModel(opened.concordance(), background, lens), navigation, notices);
  }

  private MapView map(OpenedArchive opened, Navigation navigation) {
    return new MapView(
        new MapViewModel(opened.atlas(), authority::countryName, background, lens),
        new ResultsView(results, actions, marks),
        navigation::articles);
  }

  /** Puts the content into a scene, and the focus into the results. */
  void show(Scene scene) {
    scene.setRoot(root);
    actions.install(scene, root::isOpen);
    shell.schemeProperty().subscribe(scheme -> Theme.choose(scene, scheme));
    shell.show(Screen.ARTICLES);
  }

  /** Does {@code action} once, when the first search is over, whatever came of it. */
  void whenFirstShown(Runnable action) {
    AtomicBoolean done = new AtomicBoolean();
    results
        .stateProperty()
        .subscribe(
            state -> {
              boolean over =
                  !(state instanceof ResultsState.Starting)
                      && !(state instanceof ResultsState.Searching);
              if (over && done.compareAndSet(false, true)) {
                action.run();
              }
            });
  }

  /** Does {@code action} whenever the search that is shown was answered. */
  void whenAnswered(Runnable action) {
    results.stateProperty().subscribe(state -> runIfAnswered(state, action));
  }

  private static void runIfAnswered(ResultsState state, Runnable action) {
    switch (state) {
      case ResultsState.Starting _, ResultsState.Searching _, ResultsState.NothingImported _ -> {}
      case ResultsState.Found _, ResultsState.NothingFound _, ResultsState.Failed _ -> action.run();
    }
  }

  /** Lets {@code target} say which file is written to, in place of the system's dialog. */
  void writeTo(FileTarget target) {
    files = target;
  }

  /** What the window's keys do. */
  Actions actions() {
    return actions;
  }

  /** Shows how far the import is. */
  void showImport() {
    shell.show(Screen.IMPORT);
  }

  /** Says that nothing can be imported here, now and when it is tried; {@code again} opens anew. */
  void readOnly(Runnable again) {
    imports.readOnly(again);
  }

  /** Reads what earlier imports left and looks for changes, or imports {@code first} if new. */
  void begin(boolean isNew, List<Path> first) {
    imports.begin(isNew, first);
  }

  /** Lets a running import stop, and keeps what was typed among the recent searches. */
  void stop() {
    searching.remember();
    importing.close();
  }

  /** Where the panes are divided, 0 to 1. */
  List<Double> dividers() {
    return List.of(articles.divider());
  }

  /** The settings with what the window is like now. */
  Settings remember(Settings before) {
    return kept.remember(before, searching.recentProperty().get());
  }

  private void read(OpenTabs before, OpenTabs open) {
    String id = open.shown().article();
    if (id.equals(before.shown().article())) {
      return;
    }
    if (id.isEmpty()) {
      reading.clear();
    } else {
      reading.show(id);
    }
  }

  private void name(ReaderState state) {
    if (state instanceof ReaderState.Shown shown) {
      tabs.name(shown.article().id(), shown.article().heading().headline().text());
    }
  }

  private void show(Screen screen) {
    shell.show(screen);
  }

  /** Shows the copies of the article that is selected. */
  private void showCopies() {
    String id = results.selectedProperty().get();
    if (!id.isEmpty() && shell.screenProperty().get() == Screen.ARTICLES) {
      copies.show(id);
      shell.show(Screen.COPIES);
    }
  }
}
