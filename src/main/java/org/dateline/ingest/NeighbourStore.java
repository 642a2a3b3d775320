package org.dateline.ingest;

import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.article.Neighbourhood;
import org.dateline.work.CancelToken;

/**
 * What the second pass over an archive asks of it. Tells the state of the last {@link
 * ImportStore#commit}. Methods throw {@link java.io.UncheckedIOException} if the archive can't be
 * read.
 */
public interface NeighbourStore {
  /** Whether nothing was put in or removed since the last pass came to its end. */
  boolean isSettled();

  /** Takes note, for the next commit, that a pass came to its end. */
  void settle();

  /** The articles most like one that are sure of their date, at most {@code most}. */
  Neighbourhood like(Article article, int most);

  /**
   * An article and the articles most like it.
   *
   * @param article not sure of its date
   * @param like sure of theirs
   */
  record Open(Article article, Neighbourhood like) {}

  /** Takes the articles that are not sure of their date, on the thread that asked for them. */
  @FunctionalInterface
  interface Receiver {
    /**
     * Is told, before anything else, how many of the articles that were put in have been looked at
     * for those that they may tell the date of.
     */
    default void looking(long done, long all) {}

    /** Is told how many there will be. */
    default void begin(long total) {}

    /**
     * Takes the next article, as a question that finds it and the articles most like it: to be
     * asked on any thread, until {@link #end} returns.
     */
    void take(Supplier<Open> question);

    /** Is told that there are no more. */
    default void end() {}
  }

  /**
   * Tells the articles that are not sure of their date and whose date the articles that were put in
   * since the last pass came to its end may change: all of them, if those are many; else those that
   * were put in themselves, and those most like one that was and is sure. All answers tell one
   * state of the archive, whatever is put in meanwhile.
   *
   * @param most how many neighbours at most
   * @throws java.util.concurrent.CancellationException if the token asked to stop
   */
  void eachOpen(int most, Receiver receiver, CancelToken cancel);
}
