package org.dateline.extract.heading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.article.Field;
import org.dateline.article.Span;

/**
 * The agency that a dateline credits. That a page which names no publisher comes from it is
 * inferred: another paper may have reprinted the report.
 */
final class Agencies {
  private final Map<String, String> names;

  /** Reads the agencies that come with Dateline. */
  Agencies() {
    try (InputStream in = Agencies.class.getResourceAsStream("agencies.tsv")) {
      if (in == null) {
        throw new IllegalStateException("agencies.tsv is missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      names =
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", 2))
              .collect(Collectors.toUnmodifiableMap(row -> key(row[0]), row -> row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first agency named in the dateline; none if no listed one is. */
  Optional<Field> extract(String text, Span credit) {
    int start = credit.start();
    for (String part : credit.of(text).split("/", -1)) {
      String name = names.get(key(part));
      if (name != null) {
        int from = start + part.indexOf(part.strip());
        return Optional.of(Field.inferred(name, new Span(from, from + part.strip().length())));
      }
      start += part.length() + 1;
    }
    return Optional.empty();
  }

  private static String key(String words) {
    return Shown.of(words).toLowerCase(Locale.ROOT);
  }
}
