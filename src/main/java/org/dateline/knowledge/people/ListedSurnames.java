package org.dateline.knowledge.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Surnames of people whom the authority file need not know; immutable. */
public final class ListedSurnames {
  private final Set<String> names = new HashSet<>();

  private ListedSurnames(List<String> lines) {
    for (String line : lines) {
      for (String name : line.split(" ", -1)) {
        names.add(name.toLowerCase(Locale.ROOT));
      }
    }
  }

  /** The surnames that come with Dateline: {@code last-names.txt}. */
  public static ListedSurnames bundled() {
    return new ListedSurnames(Rows.bundled("last-names.txt", row -> row[0]));
  }

  /** Whether {@code surname} is one of them, whatever its case. */
  public boolean contains(String surname) {
    return names.contains(surname.toLowerCase(Locale.ROOT));
  }
}
