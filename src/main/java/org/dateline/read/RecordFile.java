package org.dateline.read;

import java.io.IOException;
import java.util.Optional;

/** An open file that holds many articles: its records come one after the other. */
public interface RecordFile extends AutoCloseable {
  /**
   * The next record; empty at the end of the file.
   *
   * @throws IOException if the disk or the folder fails; what is damaged in the file itself is a
   *     record with a {@linkplain RawRecord#problem problem}
   */
  Optional<RawRecord> next() throws IOException;

  /** Whether the end of the file could not be reached, because the file is damaged. */
  boolean isDamaged();

  /** How many bytes of the file have been taken so far. */
  long position();

  /** Reads a record into a page; on any thread, and never throws for anything it holds. */
  ReadResult read(RawFile record);

  @Override
  void close() throws IOException;
}
