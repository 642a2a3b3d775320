package org.dateline.ingest;

/**
 * What came of every file and record at one moment, in the order of paths and lines. There may be a
 * million: a few bytes of each are in memory, the rest is read when it is looked at. Any thread may
 * look.
 */
public interface OutcomeList extends AutoCloseable {
  /** How many files and records there are. */
  int size();

  /**
   * What came of one of them.
   *
   * @param row counted from 0
   * @throws IllegalStateException if the list was closed
   * @throws java.io.UncheckedIOException if the store can't be read
   */
  Outcome get(int row);

  /** Lets go of the moment that the list tells of. */
  @Override
  void close();
}
