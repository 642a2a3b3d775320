package org.dateline.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * How the hits of a search are spread over time.
 *
 * @param unit how long a bar is
 * @param bars those that any article is counted in, the earliest first
 * @param undated how many hits have no date, or one that may lie in more than a hundred years
 */
public record Histogram(Unit unit, List<Bar> bars, long undated) {
  /** How long a bar is, the longest first. */
  public enum Unit {
    /** From the first of January on. */
    YEAR,
    /** From the first of January, April, July or October on. */
    QUARTER,
    /** From the first of a month on. */
    MONTH,
    /** From a Monday on. */
    WEEK,
    /** One day. */
    DAY;

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int DAYS = 7;

    /** The Thursday that epoch days are counted from is the fourth day of its week. */
    private static final int THURSDAY = 3;

    /** The first day of the bar that {@code day} lies in. */
    public LocalDate first(LocalDate day) {
      return switch (this) {
        case YEAR -> day.withDayOfYear(1);
        case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
        case MONTH -> day.withDayOfMonth(1);
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case DAY -> day;
      };
    }

    /** The last day of the bar that {@code day} lies in. */
    public LocalDate last(LocalDate day) {
      return day(index(day) + 1).minusDays(1);
    }

    /** The number of the bar that {@code day} lies in: the next bar has the next number. */
    public long index(LocalDate day) {
      return switch (this) {
        case YEAR -> day.getYear();
        case QUARTER -> (long) day.getYear() * QUARTERS + day.get(IsoFields.QUARTER_OF_YEAR) - 1;
        case MONTH -> (long) day.getYear() * MONTHS + day.getMonthValue() - 1;
        case WEEK -> Math.floorDiv(day.toEpochDay() + THURSDAY, DAYS);
        case DAY -> day.toEpochDay();
      };
    }

    /** The first day of the bar of a number, as {@link #index} gives it. */
    public LocalDate day(long index) {
      return switch (this) {
        case YEAR -> LocalDate.of(Math.toIntExact(index), 1, 1);
        case QUARTER ->
            YearMonth.of(
                    Math.toIntExact(Math.floorDiv(index, QUARTERS)),
                    Math.floorMod(index, QUARTERS) * (MONTHS / QUARTERS) + 1)
                .atDay(1);
        case MONTH ->
            YearMonth.of(
                    Math.toIntExact(Math.floorDiv(index, MONTHS)), Math.floorMod(index, MONTHS) + 1)
                .atDay(1);
        case WEEK -> LocalDate.ofEpochDay(index * DAYS - THURSDAY);
        case DAY -> LocalDate.ofEpochDay(index);
      };
    }
  }

  /**
   * The articles of one stretch of time: each is counted once, by its likeliest day.
   *
   * @param first the first day of the bar
   * @param stated those whose date is stated and lies within the bar
   * @param inferred those whose date is inferred and, with 90 % probability, lies within the bar
   * @param wide those whose 90 % interval reaches beyond the bar
   */
  public record Bar(LocalDate first, long stated, long inferred, long wide) {
    /** All articles of the bar. */
    public long articles() {
      return stated + inferred + wide;
    }
  }

  /** Keeps an unmodifiable copy of the bars. */
  public Histogram {
    bars = List.copyOf(bars);
  }

  /** How many articles were counted: every hit once. */
  public long total() {
    return undated + bars.stream().mapToLong(Bar::articles).sum();
  }
}
