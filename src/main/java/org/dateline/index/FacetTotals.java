package org.dateline.index;

import java.util.EnumMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** How many articles have each value of each kind, by the numbers of {@link Columns}. */
final class FacetTotals {
  private final Map<Counted, int[]> counts = new EnumMap<>(Counted.class);
  private final Map<Counted, int[]> orders = new EnumMap<>(Counted.class);

  /** Takes over the arrays. */
  FacetTotals(Map<Counted, int[]> counts) {
    this.counts.putAll(counts);
  }

  /** The same, with the counts of one kind from elsewhere. */
  FacetTotals with(Counted kind, FacetTotals other) {
    Map<Counted, int[]> mixed = new EnumMap<>(counts);
    mixed.put(kind, other.counts(kind));
    return new FacetTotals(mixed);
  }

  /** How many articles have the value of that number. */
  int of(Counted kind, int number) {
    return counts(kind)[number];
  }

  /** How many values any article has. */
  int distinct(Counted kind) {
    int distinct = 0;
    for (int count : counts(kind)) {
      distinct += count > 0 ? 1 : 0;
    }
    return distinct;
  }

  /** How many articles were counted: each has one moment. */
  long articles() {
    long articles = 0;
    for (int count : counts(Counted.MOMENT)) {
      articles += count;
    }
    return articles;
  }

  /** How many values of a kind there are, those of no article included. */
  int size(Counted kind) {
    return counts(kind).length;
  }

  /** The first {@code limit} of {@link #order}. */
  int[] first(Counted kind, int limit) {
    int[] count = counts(kind);
    if (limit <= 0) {
      return new int[0];
    }
    if (kind == Counted.YEAR || limit > count.length / 4) {
      int[] all = order(kind);
      return all.length <= limit ? all : IntStream.of(all).limit(limit).toArray();
    }
    PriorityQueue<Long> best = new PriorityQueue<>(limit + 1);
    long least = Long.MIN_VALUE;
    for (int i = 0; i < count.length; i++) {
      if (count[i] > 0 && -key(count[i], i) > least) {
        best.add(-key(count[i], i));
        if (best.size() > limit) {
          best.remove();
          least = best.element();
        }
      }
    }
    int[] first = new int[best.size()];
    for (int i = first.length - 1; i >= 0; i--) {
      first[i] = (int) -best.remove();
    }
    return first;
  }

  /** The numbers of the values that any article has: most articles first, latest years first. */
  synchronized int[] order(Counted kind) {
    return orders.computeIfAbsent(kind, this::ordered);
  }

  private int[] counts(Counted kind) {
    return counts.getOrDefault(kind, new int[0]);
  }

  private int[] ordered(Counted kind) {
    int[] count = counts(kind);
    if (kind == Counted.YEAR) {
      // Numbers follow the bytes of the values: four digits, and behind all digits "undated".
      int last = count.length - 1;
      return IntStream.rangeClosed(0, last).map(i -> last - i).filter(i -> count[i] > 0).toArray();
    }
    long[] keys =
        IntStream.range(0, count.length)
            .filter(i -> count[i] > 0)
            .mapToLong(i -> key(count[i], i))
            .sorted()
            .toArray();
    int[] order = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }

  /** The less it is, the earlier the value comes: more articles, then the lower number. */
  private static long key(int count, int number) {
    return ((long) -count << Integer.SIZE) | number;
  }
}
