package org.dateline.read;

import java.nio.file.Path;

/** Reads a file into a page. */
@FunctionalInterface
public interface PageReader {
  /** Reads {@code file}; never throws for anything the file or the file system does. */
  ReadResult read(Path file);
}
