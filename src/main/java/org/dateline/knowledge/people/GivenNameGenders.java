package org.dateline.knowledge.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows which given names are a woman's and which a man's; immutable. */
public final class GivenNameGenders {
  private final Map<String, Gender> byName = new HashMap<>();

  private GivenNameGenders(List<String> lines) {
    Gender gender = Gender.UNKNOWN;
    for (String line : lines) {
      if (line.startsWith("[")) {
        gender = line.equals("[women]") ? Gender.FEMALE : Gender.MALE;
      } else {
        for (String name : line.split(" ", -1)) {
          byName.put(name, gender);
        }
      }
    }
  }

  /**
   * The names that come with Dateline: {@code given-name-genders.txt}. They are read once, when
   * they are first asked for.
   */
  public static GivenNameGenders bundled() {
    return Bundled.GENDERS;
  }

  /** Holds the names that come with Dateline from the first time they are asked for. */
  private static final class Bundled {
    static final GivenNameGenders GENDERS =
        new GivenNameGenders(Rows.bundled("given-name-genders.txt", row -> row[0]));
  }

  /** The gender of whoever is called {@code name}, of which the first word counts. */
  public Gender of(String name) {
    int blank = name.indexOf(' ');
    return blank < 0
        ? Gender.UNKNOWN
        : byName.getOrDefault(name.substring(0, blank), Gender.UNKNOWN);
  }
}
