package org.dateline.search;

import java.io.UncheckedIOException;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;

/**
 * The words of a query in context: a line for each place where they stand in the articles that a
 * request finds. Words that an article must not have are not shown, nor are names, sources and
 * dates. As with {@link Archive}, every method may be called from any thread but the user
 * interface's, reads one consistent state, and throws {@link UncheckedIOException} if the index
 * can't be read and {@link java.util.concurrent.CancellationException} if it was asked to stop.
 */
public interface Concordance {

  /**
   * Which lines are asked for.
   *
   * @param offset the place of the first one, from 0
   * @param limit at most so many
   */
  record Stretch(int offset, int limit) {}

  /**
   * A stretch of the lines, and how many there are in all. An order by words reads the texts of all
   * articles found when it is asked for first, and is kept for the stretches that are asked for
   * next.
   *
   * @param progress is told how many articles were read for an order by words
   */
  ContextLines lines(
      SearchRequest request,
      ContextOrder order,
      Stretch stretch,
      Progress.Listener progress,
      CancelToken cancel);
}
