package org.dateline.ingest;

import org.dateline.work.CancelToken;

/**
 * What looking for copies asks of an archive. Methods throw {@link java.io.UncheckedIOException} if
 * it can't be read or written.
 */
public interface CopyStore {
  /** Whether nothing was put in or removed since copies were last looked for. */
  boolean isCompared();

  /**
   * Puts the articles of the last {@link ImportStore#commit} into clusters of copies, as far as
   * what was put in or removed since changes them.
   *
   * @param looked told of each article that was looked at, in order
   */
  void compare(Looked looked, CancelToken cancel);

  /** Told of each article that was looked at. */
  @FunctionalInterface
  interface Looked {
    /**
     * Takes note.
     *
     * @param place of the article in the order of all, from 0
     * @param all how many articles there are
     */
    void at(int place, int all);
  }
}
