package org.dateline.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.dateline.article.Article;
import org.dateline.export.pdf.Paper;
import org.dateline.ui.articles.reader.ReaderViewModel;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.Notices;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.export.FileKind;
import org.dateline.ui.export.FileTarget;
import org.dateline.ui.print.PrintState;
import org.dateline.ui.print.PrintViewModel;

/** Prints the article that is read or saves it as PDF, and tells how that ended. */
final class WindowPrint {
  private static final int LONGEST_NAME = 60;

  private final PrintViewModel model;
  private final ReaderViewModel reading;
  private final Notices notices;
  private final Supplier<FileTarget> files;

  WindowPrint(
      PrintViewModel model, ReaderViewModel reading, Notices notices, Supplier<FileTarget> files) {
    this.model = model;
    this.reading = reading;
    this.notices = notices;
    this.files = files;
    model.stateProperty().subscribe(this::tell);
  }

  /** Puts printing and saving among the window's actions. */
  void register(Actions actions) {
    actions.on(Shortcut.PRINT, () -> reading.article().ifPresent(model::print));
    actions.on(Shortcut.SAVE_PDF, this::save);
  }

  private void save() {
    reading
        .article()
        .ifPresent(
            article ->
                files
                    .get()
                    .choose(name(article), FileKind.PDF)
                    .ifPresent(file -> model.save(article, file, paper())));
  }

  /** The headline, without what a file's name can't have. */
  static String name(Article article) {
    String words = article.heading().headline().text().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    String cut =
        words.length() > LONGEST_NAME
            ? words.substring(0, words.offsetByCodePoints(0, LONGEST_NAME)).strip()
            : words;
    return (cut.isEmpty() ? "article" : cut) + ".pdf";
  }

  private static Paper paper() {
    return Paper.of(Locale.of("", System.getProperty("user.country", "")));
  }

  private void tell(PrintState state) {
    switch (state) {
      case PrintState.Idle _ -> {}
      case PrintState.Busy(String what) -> notices.show(what);
      case PrintState.Saved(Path file, int pages) ->
          notices.show(pages(pages) + " saved as " + file, "Copy the path", () -> copy(file));
      case PrintState.Printed(int pages) -> notices.show(pages(pages) + " sent to the printer");
      case PrintState.NoPrinter _ ->
          notices.show("No printer is set up on this computer.", "Save as PDF…", this::save);
      case PrintState.Failed(String reason) -> notices.show(reason);
    }
  }

  private static String pages(int pages) {
    return pages == 1 ? "1 page" : pages + " pages";
  }

  private static void copy(Path file) {
    ClipboardContent content = new ClipboardContent();
    content.putString(file.toString());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
