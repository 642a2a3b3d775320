package org.dateline.app;

import java.util.List;
import org.dateline.search.SearchRequest;
import org.dateline.settings.Reading;
import org.dateline.settings.Settings;
import org.dateline.ui.articles.ArticlesView;
import org.dateline.ui.articles.reader.ArticleMarksViewModel;
import org.dateline.ui.articles.reader.CiteForm;
import org.dateline.ui.articles.reader.ReaderViewModel;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.shell.ShellView;

/** What of the window is remembered between two starts. */
final class WindowSettings {
  private static final int WHOLE = 100;

  private final Lens lens;
  private final ShellView shell;
  private final ReaderViewModel reading;
  private final ArticleMarksViewModel marks;
  private final ArticlesView articles;

  WindowSettings(
      Lens lens,
      ShellView shell,
      ReaderViewModel reading,
      ArticleMarksViewModel marks,
      ArticlesView articles) {
    this.lens = lens;
    this.shell = shell;
    this.reading = reading;
    this.marks = marks;
    this.articles = articles;
  }

  /** The settings with what the window is like now. */
  Settings remember(Settings before, List<String> recentSearches) {
    SearchRequest request = lens.request();
    return before
        .withLastSearch(
            new Settings.LastSearch(
                lens.queryProperty().get().text(), request.filters(), request.sort()))
        .withRecentSearches(recentSearches)
        .withCitation(reading.citeFormProperty().get().name())
        .withTheme(Themes.setting(shell.schemeProperty().get()))
        .withReading(
            new Reading(
                Reading.DEFAULT_SIZE * reading.zoomProperty().get() / WHOLE,
                reading.faceProperty().get(),
                reading.measureProperty().get(),
                reading.namesMarkedProperty().get(),
                marks.readAutomaticallyProperty().get()));
  }

  /** Makes the window like it was, but for the search, with which it is made. */
  void restore(Settings settings) {
    shell.schemeProperty().set(Themes.scheme(settings.theme()));
    reading.citeFormProperty().set(CiteForm.named(settings.citation()));
    Reading set = settings.reading();
    reading.namesMarkedProperty().set(set.namesUnderlined());
    marks.readAutomaticallyProperty().set(set.readAutomatically());
    reading.faceProperty().set(set.face());
    reading.measureProperty().set(set.measure());
    reading.zoomProperty().set((int) Math.round(set.size() * WHOLE / Reading.DEFAULT_SIZE));
    Settings.Frame frame = settings.frame();
    if (frame != null && !frame.dividers().isEmpty()) {
      articles.setDivider(frame.dividers().getFirst());
    }
  }
}
