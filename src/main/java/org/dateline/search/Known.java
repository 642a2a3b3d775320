package org.dateline.search;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Place.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person or a place beside what an archive says.
 *
 * @param otherNames by which it is known as well, spellings that only romanise differently left out
 * @param country the one it lies in or belongs to, in English; empty where there is none, or
 *     several
 * @param region the first-level administrative region a place lies in; empty where none is known
 * @param at where a place is; null for people, and where no one point stands for it
 * @param offices the terms of a person's offices, the latest first
 */
public record Known(
    List<String> otherNames,
    String country,
    String region,
    @Nullable Coordinates at,
    List<Office> offices) {

  /** Keeps unmodifiable copies of the lists. */
  public Known {
    otherNames = List.copyOf(otherNames);
    offices = List.copyOf(offices);
  }

  /**
   * One term of an office.
   *
   * @param title with what it is an office of: "President of Ukraine"
   * @param from the first day
   * @param to the last day; null if no end is known
   * @param source where the term can be checked
   */
  public record Office(String title, LocalDate from, @Nullable LocalDate to, String source) {
    /** Whether it was held on {@code day}; both ends count. */
    public boolean heldOn(LocalDate day) {
      return heldBetween(day, day);
    }

    /** Whether it was held on a day of a stretch; both ends count. */
    public boolean heldBetween(LocalDate first, LocalDate last) {
      return !last.isBefore(from) && (to == null || !first.isAfter(to));
    }
  }
}
