package org.dateline.knowledge.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the plain files of this package: rows, between comments and empty lines. */
final class Rows {
  private Rows() {}

  /**
   * Reads a file and turns each of its rows into something.
   *
   * @throws IllegalArgumentException for a row that {@code parse} can't take, with its number
   */
  static <T> List<T> read(Reader reader, Function<String[], T> parse) throws IOException {
    List<T> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        rows.add(parse.apply(line.split("\t", -1)));
      } catch (RuntimeException e) {
        throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
      }
    }
    return rows;
  }

  /** Reads a file that comes with Dateline. */
  static <T> List<T> bundled(String name, Function<String[], T> parse) {
    try (InputStream in = Rows.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8), parse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
