package org.dateline.search;

import java.time.LocalDate;
import java.util.List;

/**
 * A histogram divided by the values of a facet. An article with several of the values counts for
 * each of them, so that a bar may be higher than it has articles.
 *
 * @param unit how long a bar is
 * @param values those that most articles of the search have, most first
 * @param bars those that any dated article is counted in, the earliest first
 */
public record Stack(Histogram.Unit unit, List<String> values, List<Bar> bars) {

  /**
   * One bar.
   *
   * @param first its first day
   * @param counts for each value how many articles have it
   * @param others how many articles have none of them
   */
  public record Bar(LocalDate first, List<Long> counts, long others) {
    /** Keeps an unmodifiable copy. */
    public Bar {
      counts = List.copyOf(counts);
    }
  }

  /** Keeps unmodifiable copies. */
  public Stack {
    values = List.copyOf(values);
    bars = List.copyOf(bars);
  }
}
