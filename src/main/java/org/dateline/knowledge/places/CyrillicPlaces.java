package org.dateline.knowledge.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What places are called in Ukrainian and Russian: the rows of {@code cyrillic-places.tsv}. */
public final class CyrillicPlaces {
  private CyrillicPlaces() {}

  /**
   * Each Cyrillic name in the nominative, with the name under which the gazetteer has the place.
   */
  public static Map<String, String> bundled() {
    try (InputStream in = CyrillicPlaces.class.getResourceAsStream("cyrillic-places.tsv")) {
      if (in == null) {
        throw new IllegalStateException("cyrillic-places.tsv is missing from the program");
      }
      Map<String, String> names = new LinkedHashMap<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int tab = line.indexOf('\t');
          for (String name : line.substring(tab + 1).split("; *", -1)) {
            names.put(name, line.substring(0, tab));
          }
        }
      }
      return Collections.unmodifiableMap(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
