package org.dateline.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.work.AtomicFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folders and files an archive was made from, in a file of their own beside the index, so that
 * they are known when the index can't be read: it can be made again from them.
 */
final class SourceList {
  private static final String NAME = "sources.json";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path file;

  /** The list of the archive in {@code folder}. */
  SourceList(Path folder) {
    this.file = folder.resolve(NAME);
  }

  /**
   * What was written last, in the order the sources were added; empty if nothing was, or if the
   * file makes no sense.
   *
   * @throws IOException if it can't be read
   */
  List<Path> read() throws IOException {
    try {
      List<Path> sources = new ArrayList<>();
      for (String source : MAPPER.readValue(Files.readAllBytes(file), String[].class)) {
        sources.add(Path.of(source));
      }
      return List.copyOf(sources);
    } catch (NoSuchFileException | JacksonException e) {
      return List.of();
    }
  }

  /** Writes the list in place of the one before, at once or not at all. */
  void write(List<Path> sources) throws IOException {
    AtomicFile.write(
        file, MAPPER.writeValueAsString(sources.stream().map(Path::toString).toList()) + "\n");
  }
}
