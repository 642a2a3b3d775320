package org.dateline.knowledge.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

  /**
   * The gender of whoever is called {@code name}, of which the given name counts: the first word,
   * or in a Chinese or Korean name what follows it.
   */
  public Gender of(String name) {
    List<String> words = NameWords.split(name, false);
    if (words.size() < 2) {
      return Gender.UNKNOWN;
    }
    String given =
        SurnameFirst.is(words) ? joined(words.subList(1, words.size())) : words.getFirst();
    return byName.getOrDefault(given, Gender.UNKNOWN);
  }

  /** "Jong-un" of "Jong Un" and of "Jong-un". */
  private static String joined(List<String> given) {
    String name = String.join("-", given);
    return name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
