package org.dateline.ui.imports;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a folder; the system's dialog in the window, an answer of its own in tests. */
@FunctionalInterface
public interface FolderChooser {
  /** The folder chosen; empty if the user thought better of it. */
  Optional<Path> choose();
}
