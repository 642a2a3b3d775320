package org.dateline.search;

import java.util.List;
import java.util.Map;

/**
 * How many articles have each value. The counts of a facet fit the query and the filters on every
 * other facet; of its own filters, the included ones of years, sources and speakers are left aside,
 * so that the list shows what choosing another value would give (drill-sideways).
 *
 * @param counts for each facet its values, most articles first, years latest first
 * @param distinct for each facet how many values there are, which may be more than are listed
 */
public record FacetCounts(Map<Facet, List<Count>> counts, Map<Facet, Integer> distinct) {

  /**
   * One value.
   *
   * @param value as {@link Filter#value}
   * @param articles how many have it
   */
  public record Count(String value, long articles) {}

  /** Keeps unmodifiable copies of the maps. */
  public FacetCounts {
    counts = Map.copyOf(counts);
    distinct = Map.copyOf(distinct);
  }
}
