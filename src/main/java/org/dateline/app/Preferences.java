package org.dateline.app;

import java.util.List;
import org.dateline.settings.Reading.Face;
import org.dateline.settings.Reading.Measure;
import org.dateline.ui.articles.reader.ArticleMarksViewModel;
import org.dateline.ui.articles.reader.ReaderViewModel;
import org.dateline.ui.preferences.PreferencesPanel;
import org.dateline.ui.shell.ShellView;
import org.dateline.ui.theme.Scheme;

/** What can be chosen in the window, put together. */
final class Preferences {
  private Preferences() {}

  /** A panel that {@code close} closes. */
  static PreferencesPanel panel(
      ShellView shell, ReaderViewModel reading, ArticleMarksViewModel marks, Runnable close) {
    return new PreferencesPanel(close)
        .group("Window")
        .choice("Colours", List.of(Scheme.values()), Preferences::name, shell.schemeProperty())
        .group("Articles")
        .choice("Typeface", List.of(Face.values()), Preferences::name, reading.faceProperty())
        .steps("Size of the text", ReaderViewModel.ZOOMS, reading.zoomProperty())
        .choice(
            "Length of lines",
            List.of(Measure.values()),
            Preferences::name,
            reading.measureProperty())
        .toggle("Underline people and places", reading.namesMarkedProperty())
        .toggle("Mark as read after a few seconds", marks.readAutomaticallyProperty());
  }

  private static String name(Scheme scheme) {
    return switch (scheme) {
      case SYSTEM -> "As the system";
      case LIGHT -> "Light";
      case DARK -> "Dark";
    };
  }

  private static String name(Face face) {
    return switch (face) {
      case SERIF -> "Serif";
      case SANS -> "Sans serif";
    };
  }

  private static String name(Measure measure) {
    return switch (measure) {
      case NARROW -> "Short";
      case NORMAL -> "Normal";
      case WIDE -> "Long";
    };
  }
}
