package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** What an import is asked to look at. */
final class Roots {
  private Roots() {}

  /** Absolute, without repetitions, those that hold others first. */
  static List<Path> tidy(List<Path> roots) {
    return roots.stream()
        .map(root -> root.toAbsolutePath().normalize())
        .distinct()
        .sorted(
            Comparator.comparingInt(Path::getNameCount).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /**
   * Whether a folder holds anything, or can't be looked into. The place of a disk that is not
   * plugged in often stays behind as an empty folder.
   */
  static boolean hasEntries(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return entries.iterator().hasNext();
    } catch (DirectoryIteratorException | UncheckedIOException | IOException e) {
      return true; // the walk will tell what is wrong with it
    }
  }
}
