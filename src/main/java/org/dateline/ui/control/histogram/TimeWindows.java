package org.dateline.ui.control.histogram;

import java.time.LocalDate;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Query.Period;

/** Stretches of time to be looked at: zoomed, moved, and the unit that suits one. */
public final class TimeWindows {
  /** The shortest stretch to look at, in days. */
  private static final int SHORTEST = 14;

  /** More bars than this are better drawn as fewer, longer ones. */
  private static final long MOST_BARS = 72;

  private static final long LAST = Period.LAST.toEpochDay();
  private static final long FIRST = Period.FIRST.toEpochDay();

  private TimeWindows() {}

  /** How many days a period has. */
  public static long days(Period period) {
    return period.to().toEpochDay() - period.from().toEpochDay() + 1;
  }

  /**
   * A window {@code factor} times as long, in which the point at {@code share} (0 left, 1 right) of
   * {@code window} stays where it is, but no larger than {@code whole}.
   */
  public static Period zoom(Period window, double factor, double share, Period whole) {
    double days = (double) days(window);
    double longest = (double) Math.max(SHORTEST, days(whole));
    double wanted = Math.clamp(days * factor, SHORTEST, longest);
    double from = window.from().toEpochDay() + (days - wanted) * share;
    return within(Math.round(from), Math.round(wanted), whole);
  }

  /** A window {@code share} of its own length later, or earlier, but within {@code whole}. */
  public static Period move(Period window, double share, Period whole) {
    long by = (long) Math.rint(days(window) * share);
    return within(window.from().toEpochDay() + by, days(window), whole);
  }

  /** A window of that many days about the middle of {@code period}, as far as possible. */
  public static Period around(Period period, long days, Period whole) {
    double middle = period.from().toEpochDay() + days(period) / 2.0;
    long wanted = Math.max(SHORTEST, days);
    return within(Math.round(middle - wanted / 2.0), wanted, whole);
  }

  private static Period within(long from, long days, Period whole) {
    long most = Math.max(days, days(whole));
    long last = whole.from().toEpochDay() + most - days;
    long start = Math.clamp(from, whole.from().toEpochDay(), last);
    return new Period(day(start), day(start + days - 1));
  }

  private static LocalDate day(long epochDay) {
    return LocalDate.ofEpochDay(Math.clamp(epochDay, FIRST, LAST));
  }

  /** The shortest unit of which the window has not too many bars. */
  public static Unit unit(Period window) {
    Unit best = Unit.YEAR;
    for (Unit unit : Unit.values()) {
      best = bars(window, unit) <= MOST_BARS ? unit : best;
    }
    return best;
  }

  /** How many bars of a unit a period touches. */
  public static long bars(Period window, Unit unit) {
    return unit.index(window.to()) - unit.index(window.from()) + 1;
  }

  /** The period of whole bars that holds {@code period}. */
  public static Period whole(Period period, Unit unit) {
    return new Period(unit.first(period.from()), unit.last(period.to()));
  }
}
