package org.dateline.read;

/** Reads the files of one format. */
public interface FormatReader {
  /** Whether {@code file} looks like this format, by its content first and its name second. */
  boolean accepts(RawFile file);

  /** Reads a file that was accepted; never throws for anything its bytes hold. */
  ReadResult read(RawFile file);
}
