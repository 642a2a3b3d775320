package org.dateline.ui.articles.reader;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dateline.article.DateEstimate;
import org.dateline.article.DateEstimate.Candidate;

/**
 * The stretch of time that the evidence of a date is drawn on: the 90 % interval with half as much
 * room at each side, at least {@link #LEAST} days, so that it shows what keeps the date in it.
 *
 * @param start its first day
 * @param end its last day, after the first
 * @param best the likeliest day
 */
record DateAxis(LocalDate start, LocalDate end, LocalDate best) {
  private static final int LEAST = 6;

  /** The axis of a date that has candidates. */
  static DateAxis of(DateEstimate date) {
    List<LocalDate> days =
        date.candidates().stream().map(Candidate::day).sorted(Comparator.naturalOrder()).toList();
    LocalDate from = Objects.requireNonNullElse(date.earliest(), days.getFirst());
    LocalDate to = Objects.requireNonNullElse(date.latest(), days.getLast());
    long room = Math.max(LEAST, ChronoUnit.DAYS.between(from, to) / 2);
    LocalDate best = Objects.requireNonNullElse(date.best(), date.candidates().getFirst().day());
    return new DateAxis(from.minusDays(room), to.plusDays(room), best);
  }

  /** Where a day begins on the axis, 0 to 1; what lies outside is at its nearer end. */
  double along(LocalDate day) {
    return Math.clamp(ChronoUnit.DAYS.between(start, day) / (double) days(), 0, 1);
  }

  /** Where the middle of a day is. */
  double middle(LocalDate day) {
    return (along(day) + along(day.plusDays(1))) / 2;
  }

  /** Whether the day lies on it. */
  boolean shows(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** The number of days. */
  long days() {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }
}
