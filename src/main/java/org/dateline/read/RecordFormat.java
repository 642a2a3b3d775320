package org.dateline.read;

import java.io.IOException;
import java.nio.file.Path;

/** Reads files that hold many articles, a record each. */
public interface RecordFormat {
  /** A format that reads no file. */
  RecordFormat NONE = new None();

  /** Whether {@code file} is named like a file of records. */
  boolean accepts(Path file);

  /**
   * Whether {@code file} is no article itself but says how the records beside it are to be read.
   */
  boolean describes(Path file);

  /**
   * What the records of {@code file} are read by beside the program itself: another text when they
   * have to be read again, and empty if there is nothing.
   *
   * @throws IOException if that can't be read; its message is for people
   */
  String version(Path file) throws IOException;

  /** Opens a file; nothing is read yet. */
  RecordFile open(Path file) throws IOException;

  /** See {@link #NONE}. */
  final class None implements RecordFormat {
    private None() {}

    @Override
    public boolean accepts(Path file) {
      return false;
    }

    @Override
    public boolean describes(Path file) {
      return false;
    }

    @Override
    public String version(Path file) {
      return "";
    }

    @Override
    public RecordFile open(Path file) throws IOException {
      throw new IOException("no file of records: " + file);
    }
  }
}
