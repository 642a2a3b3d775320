package org.dateline.app;

import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import org.dateline.search.Archive;
import org.dateline.search.Facet;
import org.dateline.ui.articles.filters.FinderView;
import org.dateline.ui.articles.filters.FinderViewModel;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.OverlayPane;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.palette.PaletteView;
import org.dateline.ui.palette.PaletteViewModel;
import org.dateline.ui.shell.Screen;
import org.dateline.ui.shell.SearchViewModel;
import org.dateline.ui.shell.ShellView;
import org.dateline.ui.shell.help.AboutPanel;
import org.dateline.ui.shell.help.KeySheet;
import org.dateline.ui.shell.help.Notice;
import org.dateline.ui.shell.help.SearchHelp;
import org.dateline.work.Background;

/** What floats above the window: the palette, help, preferences, and all values of a facet. */
final class WindowPanels {
  /** Where the list of all values floats: beside the filters, below the bars. */
  private static final Insets FINDER_PLACE = new Insets(104, 0, 0, 238);

  /** Where the preferences float: beside the article, where they show. */
  private static final Insets PREFERENCES_PLACE = new Insets(104, 0, 0, 16);

  private final Archive archive;
  private final Background background;
  private final Lens lens;
  private final SearchViewModel searching;
  private final OverlayPane root;

  WindowPanels(
      Archive archive,
      Background background,
      Lens lens,
      SearchViewModel searching,
      OverlayPane root) {
    this.archive = archive;
    this.background = background;
    this.lens = lens;
    this.searching = searching;
    this.root = root;
  }

  /** Opens each of them on its key; {@code preferences} makes that panel. */
  void register(
      Actions actions, ShellView shell, Navigation navigation, Supplier<Region> preferences) {
    actions.on(Shortcut.ABOUT, this::about);
    actions.on(Shortcut.PALETTE, () -> openPalette(navigation, actions));
    actions.on(
        Shortcut.PREFERENCES, () -> root.open(preferences.get(), Pos.TOP_LEFT, PREFERENCES_PLACE));
    actions.on(Shortcut.KEYS, () -> root.open(new KeySheet(root::close)));
    actions.on(
        Shortcut.SEARCH_HELP,
        () -> root.open(new SearchHelp(query -> searchFor(query, shell), root::close)));
  }

  /** Opens the list of all values of a facet. */
  void find(Facet facet, Navigation navigation) {
    FinderViewModel model = new FinderViewModel(archive, background, lens, facet);
    FinderView finder =
        new FinderView(
            model,
            (kind, name) -> {
              root.close();
              navigation.name(kind, name);
            });
    root.open(finder, Pos.TOP_LEFT, FINDER_PLACE);
  }

  private void openPalette(Navigation navigation, Actions actions) {
    PaletteViewModel palette =
        new PaletteViewModel(
            archive, background, lens, navigation, actions, searching.recentProperty().get());
    root.open(new PaletteView(palette, root::close));
  }

  private void searchFor(String query, ShellView shell) {
    root.close();
    shell.show(Screen.ARTICLES);
    lens.search(query);
  }

  private void about() {
    String packaged = WindowPanels.class.getPackage().getImplementationVersion();
    String version = packaged == null ? "(not packaged)" : packaged;
    background.run(
        Notice::read,
        notice -> root.open(new AboutPanel(version, notice, root::close)),
        failure -> root.open(new AboutPanel(version, "", root::close)));
  }
}
