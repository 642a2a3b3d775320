package org.dateline.knowledge.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One term of an office.
 *
 * @param person the canonical name of who held it
 * @param title in English, as {@code offices.tsv} has it: "Secretary General"
 * @param of the country, ISO 3166-1 alpha-2 ("SU" for the Soviet Union), or the name of an
 *     organisation or region
 * @param from the first day
 * @param to the last day; null if no end is known
 * @param source the page on which the term can be checked
 */
public record Office(
    String person, String title, String of, LocalDate from, @Nullable LocalDate to, String source) {

  /** Checks the order of the days. */
  public Office {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(person + ", " + title + " ends before it begins");
    }
  }

  /** Whether it was held on {@code day}; both ends count. */
  public boolean heldOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
