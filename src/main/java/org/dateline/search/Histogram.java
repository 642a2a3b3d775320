package org.dateline.search;

import java.time.LocalDate;
import java.util.List;

/**
 * How the hits of a search are spread over time.
 *
 * @param unit how long a bar is
 * @param bars those that any article is counted in, the earliest first
 * @param undated how many hits have no date, or one that may lie in more than a hundred years
 */
public record Histogram(Unit unit, List<Bar> bars, long undated) {
  /** How long a bar is. */
  public enum Unit {
    /** From the first of January on. */
    YEAR,
    /** From the first of a month on. */
    MONTH,
    /** One day. */
    DAY;

    /** The first day of the bar that {@code day} lies in. */
    public LocalDate first(LocalDate day) {
      return switch (this) {
        case YEAR -> day.withDayOfYear(1);
        case MONTH -> day.withDayOfMonth(1);
        case DAY -> day;
      };
    }
  }

  /**
   * The articles of one year, month or day: each is counted once, by its likeliest day.
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
