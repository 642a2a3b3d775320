package org.dateline.index;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.search.Facet;

/** How many articles have each value of each facet, by the numbers of {@link FacetColumn}. */
final class FacetTotals {
  private final Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
  private final Map<Facet, int[]> orders = new EnumMap<>(Facet.class);

  /** Takes over the arrays. */
  FacetTotals(Map<Facet, int[]> counts) {
    this.counts.putAll(counts);
  }

  /** How many articles have the value of that number. */
  int of(Facet facet, int number) {
    return count(facet)[number];
  }

  /** The numbers of the values that any article has: most articles first, latest years first. */
  synchronized int[] order(Facet facet) {
    return orders.computeIfAbsent(facet, this::ordered);
  }

  private int[] count(Facet facet) {
    return counts.getOrDefault(facet, new int[0]);
  }

  private int[] ordered(Facet facet) {
    int[] count = count(facet);
    if (facet == Facet.YEAR) {
      // Numbers follow the bytes of the values: four digits, and behind all digits "undated".
      int last = count.length - 1;
      return IntStream.rangeClosed(0, last).map(i -> last - i).filter(i -> count[i] > 0).toArray();
    }
    long[] keys =
        IntStream.range(0, count.length)
            .filter(i -> count[i] > 0)
            .mapToLong(i -> ((long) -count[i] << Integer.SIZE) | i)
            .sorted()
            .toArray();
    int[] order = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }
}
