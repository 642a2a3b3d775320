package org.dateline.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.dateline.search.Facet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of every kind in one pass over the articles that a query finds. Chosen years
 * and sources are left to it: an article outside of them still counts for the facet that left it
 * out, so that the list shows what choosing another value would give.
 */
final class FacetCounter extends SimpleCollector {
  private static final Counted[] KINDS = Counted.values();

  private final Columns columns;
  private final Map<Facet, Set<String>> chosen;

  /** A bit for each kind that is restricted. */
  private final int restricted;

  private final Map<Counted, int[]> totals;
  private @Nullable LeafReaderContext entered;
  private @Nullable SegmentValues values;
  private int[] counts = {};

  /** For each value of the segment the bit of its kind, if it is one of those chosen. */
  private byte[] marks = {};

  private FacetCounter(Columns columns, Map<Facet, Set<String>> chosen) {
    this.columns = columns;
    this.chosen = chosen;
    this.totals = columns.zero();
    this.restricted = chosen.keySet().stream().mapToInt(FacetCounter::bit).sum();
  }

  private static int bit(Facet facet) {
    return 1 << Counted.of(facet).place();
  }

  /**
   * Counts for one request.
   *
   * @param chosen for a facet that the query leaves unrestricted though the request restricts it,
   *     the values it is restricted to
   */
  static CollectorManager<FacetCounter, FacetTotals> counting(
      Columns columns, Map<Facet, Set<String>> chosen) {
    return new CollectorManager<>() {
      @Override
      public FacetCounter newCollector() {
        return new FacetCounter(columns, chosen);
      }

      @Override
      public FacetTotals reduce(Collection<FacetCounter> counters) {
        Map<Counted, int[]> sums = columns.zero();
        for (FacetCounter counter : counters) {
          sums.forEach((kind, sum) -> add(counter.totals.get(kind), sum));
        }
        return new FacetTotals(sums);
      }
    };
  }

  private static void add(int @Nullable [] more, int[] sum) {
    for (int i = 0; more != null && i < more.length; i++) {
      sum[i] += more[i];
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext segment) throws IOException {
    entered = segment;
    SegmentValues known = columns.in(segment);
    values = known;
    counts = new int[known.size()];
    if (restricted != 0) {
      marks = new byte[known.size()];
      for (Map.Entry<Facet, Set<String>> some : chosen.entrySet()) {
        Counted kind = Counted.of(some.getKey());
        for (int number : columns.numbers(segment, kind, some.getValue())) {
          marks[number] = (byte) bit(some.getKey());
        }
      }
    }
  }

  @Override
  public void collect(int doc) {
    SegmentValues known = values;
    if (known == null) {
      return;
    }
    int outside = restricted == 0 ? 0 : outside(known, doc);
    if (outside == 0) {
      int end = known.end(doc);
      for (int i = known.start(doc); i < end; i++) {
        counts[known.number(i)]++;
      }
    } else if (Integer.bitCount(outside) == 1) {
      countOne(known, doc, KINDS[Integer.numberOfTrailingZeros(outside)]);
    }
  }

  /** The bits of the restrictions that leave an article out. */
  private int outside(SegmentValues known, int doc) {
    int inside = 0;
    for (int i = known.start(doc); i < known.end(doc); i++) {
      inside |= marks[known.number(i)];
    }
    return restricted & ~inside;
  }

  private void countOne(SegmentValues known, int doc, Counted kind) {
    for (int i = known.start(doc); i < known.end(doc); i++) {
      int number = known.number(i);
      if (number >= known.base(kind) && number < known.end(kind)) {
        counts[number]++;
      }
    }
  }

  /** Leaves the segment: its numbers become those of the archive once, not for each article. */
  @Override
  public void finish() {
    if (entered != null) {
      columns.add(entered, counts, totals);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
