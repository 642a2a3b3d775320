package org.dateline.ui.export;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for a file to write to. */
@FunctionalInterface
public interface FileTarget {
  /**
   * Asks; empty if nothing was chosen. Whether a file that is there is to be written over is part
   * of the question.
   */
  Optional<Path> choose(String suggestedName, FileKind kind);
}
