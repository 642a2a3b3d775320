package org.dateline.export.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.article.Article;
import org.dateline.search.ArticleStream;
import org.dateline.search.ArticleStream.Choice;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;

/** Writes articles of an archive for other programs. */
public final class Exporter {
  private final ArticleStream articles;

  /** Writes the articles of {@code articles}. */
  public Exporter(ArticleStream articles) {
    this.articles = articles;
  }

  /**
   * Writes the articles of {@code choice} to {@code out}.
   *
   * @return how many were written
   * @throws UncheckedIOException if they can't be read or written
   * @throws java.util.concurrent.CancellationException if the token asked to stop
   */
  public long write(
      Choice choice,
      ListFormat format,
      Writer out,
      Progress.Listener listener,
      CancelToken cancel) {
    Writing writing = new Writing(format.to(out), listener);
    articles.each(choice, writing, cancel);
    writing.end();
    return writing.done.get();
  }

  /**
   * Writes the articles of {@code choice} to a file, which is there whole afterwards, or as it was
   * before.
   *
   * @return how many were written
   * @throws UncheckedIOException if they can't be read or written; the message names the file and
   *     the reason
   * @throws java.util.concurrent.CancellationException if the token asked to stop
   */
  public long toFile(Choice choice, ListFile file, Progress.Listener listener, CancelToken cancel) {
    return WholeFile.write(
        file.path(),
        file.replace(),
        out -> {
          if (file.byteOrderMark()) {
            out.append('\ufeff');
          }
          return write(choice, file.format(), out, listener, cancel);
        });
  }

  private static final class Writing implements ArticleStream.Receiver {
    private final ListWriter writer;
    private final Progress.Listener listener;
    private final AtomicLong done = new AtomicLong();
    private final long begun = System.nanoTime();
    private long total;

    Writing(ListWriter writer, Progress.Listener listener) {
      this.writer = writer;
      this.listener = listener;
    }

    @Override
    public void begin(long all) {
      total = all;
      run(writer::begin);
    }

    @Override
    public void article(Article article) {
      run(() -> writer.add(article));
      Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
      listener.progressed(new Progress(done.incrementAndGet(), total, elapsed, ""));
    }

    void end() {
      run(writer::end);
    }

    private interface Step {
      void run() throws IOException;
    }

    /** A failed write is told apart from an index that can't be read, which the stream explains. */
    private static void run(Step step) {
      try {
        step.run();
      } catch (IOException e) {
        throw new WriteFailure(e);
      }
    }
  }
}
