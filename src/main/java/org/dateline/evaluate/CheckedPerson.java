package org.dateline.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who is named often, or is easily taken for one who is, and every spelling of the full
 * name that was met, checked by hand: a row of {@code checked-people.tsv}.
 */
record CheckedPerson(String name, List<String> spellings) {

  /** Reads the list that comes with Dateline. */
  static List<CheckedPerson> bundled() throws IOException {
    List<CheckedPerson> people = new ArrayList<>();
    try (InputStream in = CheckedPerson.class.getResourceAsStream("checked-people.tsv")) {
      if (in == null) {
        throw new IOException("checked-people.tsv is missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int tab = line.indexOf('\t');
          people.add(
              new CheckedPerson(
                  line.substring(0, tab), List.of(line.substring(tab + 1).split("; *"))));
        }
      }
    }
    return List.copyOf(people);
  }
}
