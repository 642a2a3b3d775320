package org.dateline.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Copies of a notebook's file, in a folder beside it. They are made before a step that could lose
 * something, and never deleted by the program.
 */
final class Backups {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path folder;
  private final String name;
  private final InstantSource clock;

  Backups(Path file, InstantSource clock) {
    this.name = file.getFileName().toString().replaceFirst("\\.db$", "");
    this.folder = file.resolveSibling(name + "-backups");
    this.clock = clock;
  }

  /** Copies the file as it is now. */
  Path make(Store store, String why) {
    try {
      Files.createDirectories(folder);
      String base = name + "-" + TIME.format(clock.instant()) + "-" + why;
      Path copy = folder.resolve(base + ".db");
      for (int i = 2; Files.exists(copy); i++) {
        copy = folder.resolve(base + "-" + i + ".db");
      }
      // A copy that was cut off must not look like one that can be relied on.
      Path unfinished = folder.resolve(copy.getFileName() + ".tmp");
      Files.deleteIfExists(unfinished);
      store.copyTo(unfinished);
      return Files.move(unfinished, copy);
    } catch (IOException e) {
      throw new UncheckedIOException("The notebook could not be copied to " + folder, e);
    }
  }

  /** The copy made last; empty if there is none. */
  Optional<Path> newest() {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> copies = Files.list(folder)) {
      return copies
          .filter(copy -> copy.toString().endsWith(".db"))
          .max(Comparator.comparing(copy -> String.valueOf(copy.getFileName())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
