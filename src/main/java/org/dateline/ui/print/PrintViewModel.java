package org.dateline.ui.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.article.Article;
import org.dateline.export.list.WholeFile;
import org.dateline.export.pdf.ArticlePdf;
import org.dateline.export.pdf.PageImages;
import org.dateline.export.pdf.Paper;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;

/** Prints an article, or writes it as PDF. Belongs to the user interface's thread. */
public final class PrintViewModel {
  /** Dots an inch: what office printers tell apart. */
  static final int RESOLUTION = 300;

  private final Press press;
  private final Background background;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<PrintState> state =
      new ReadOnlyObjectWrapper<>(new PrintState.Idle());

  /** Prints with {@code press}. */
  public PrintViewModel(Press press, Background background, InstantSource clock) {
    this.press = press;
    this.background = background;
    this.clock = clock;
  }

  /** How it is. */
  public ReadOnlyObjectProperty<PrintState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Writes an article as PDF, in place of what is there. */
  public void save(Article article, Path file, Paper paper) {
    if (isBusy()) {
      return;
    }
    state.set(new PrintState.Busy("Writing the PDF …"));
    ArticlePdf pdf = new ArticlePdf(paper, clock.instant());
    background.run(
        () -> WholeFile.writeBytes(file, true, out -> pdf.write(article, out, new CancelToken())),
        pages -> state.set(new PrintState.Saved(file, pages)),
        failure -> fail(file + " could not be written.", failure));
  }

  /** Looks for a printer, asks how to print, and prints. */
  public void print(Article article) {
    if (isBusy()) {
      return;
    }
    state.set(new PrintState.Busy("Looking for printers …"));
    background.run(
        press::isThere,
        there -> {
          if (there) {
            ask(article);
          } else {
            state.set(new PrintState.NoPrinter());
          }
        },
        failure -> state.set(new PrintState.NoPrinter()));
  }

  private void ask(Article article) {
    press
        .ask(article.heading().headline().text())
        .ifPresentOrElse(
            job -> {
              state.set(new PrintState.Busy("Printing …"));
              background.run(
                  () -> print(article, job),
                  pages -> state.set(new PrintState.Printed(pages)),
                  failure -> fail("The article could not be printed.", failure));
            },
            () -> state.set(new PrintState.Idle()));
  }

  private int print(Article article, Press.Job job) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new ArticlePdf(job.paper(), clock.instant()).write(article, pdf, new CancelToken());
    int printed = 0;
    try (PageImages pages = new PageImages(pdf.toByteArray())) {
      for (int page = 0; page < pages.count(); page++) {
        if (job.wants(page + 1)) {
          if (!job.print(pages.draw(page, RESOLUTION))) {
            throw new IOException("The printer did not take page " + (page + 1) + ".");
          }
          printed++;
        }
      }
    }
    if (!job.end()) {
      throw new IOException("The printer did not take the pages.");
    }
    return printed;
  }

  private boolean isBusy() {
    return state.get() instanceof PrintState.Busy;
  }

  private void fail(String what, Throwable failure) {
    String reason = failure.getMessage();
    state.set(new PrintState.Failed(reason == null ? what : reason));
  }
}
