package org.dateline.search;

import java.util.Map;

/**
 * How certain the dates of a search are, with respect to a stretch of days.
 *
 * @param stated articles whose date is stated and lies within the stretch
 * @param inferred articles whose date is inferred and, with 90 % probability, lies within it
 * @param uncertain articles that may be from the stretch, or from before or after it
 * @param undated articles of the search without a date, by the reason
 */
public record DateCounts(long stated, long inferred, long uncertain, Map<Undated, Long> undated) {

  /** Keeps an unmodifiable copy. */
  public DateCounts {
    undated = Map.copyOf(undated);
  }

  /** All articles that may be from the stretch. */
  public long inStretch() {
    return stated + inferred + uncertain;
  }

  /** All articles without a date. */
  public long withoutDate() {
    return undated.values().stream().mapToLong(Long::longValue).sum();
  }
}
