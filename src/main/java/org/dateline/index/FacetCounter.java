package org.dateline.index;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.dateline.search.Facet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of every facet in one pass over the articles that a query finds. Chosen years
 * and sources are left to it: an article outside of them still counts for the facet that left it
 * out, so that the list shows what choosing another value would give.
 */
final class FacetCounter extends SimpleCollector {
  private final Map<Facet, FacetTally> tallies = new EnumMap<>(Facet.class);
  private final List<FacetTally> each;

  private FacetCounter(Map<Facet, FacetColumn> columns, Map<Facet, Set<String>> chosen) {
    columns.forEach(
        (facet, column) ->
            tallies.put(facet, new FacetTally(column, chosen.getOrDefault(facet, Set.of()))));
    each = List.copyOf(tallies.values());
  }

  /**
   * Counts for one request.
   *
   * @param columns the values of every facet
   * @param chosen for a facet that the query leaves unrestricted though the request restricts it,
   *     the values it is restricted to
   */
  static CollectorManager<FacetCounter, FacetTotals> counting(
      Map<Facet, FacetColumn> columns, Map<Facet, Set<String>> chosen) {
    return new CollectorManager<>() {
      @Override
      public FacetCounter newCollector() {
        return new FacetCounter(columns, chosen);
      }

      @Override
      public FacetTotals reduce(Collection<FacetCounter> counters) {
        Map<Facet, int[]> sums = new EnumMap<>(Facet.class);
        columns.forEach((facet, column) -> sums.put(facet, new int[column.size()]));
        for (FacetCounter counter : counters) {
          counter.tallies.forEach((facet, tally) -> add(tally.totals(), sums.get(facet)));
        }
        return new FacetTotals(sums);
      }
    };
  }

  private static void add(int[] more, int @Nullable [] sum) {
    for (int i = 0; sum != null && i < more.length; i++) {
      sum[i] += more[i];
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext segment) throws IOException {
    for (FacetTally tally : each) {
      tally.enter(segment);
    }
  }

  @Override
  public void collect(int doc) throws IOException {
    FacetTally outside = null;
    int outsideOf = 0;
    for (int i = 0; i < each.size(); i++) {
      if (!each.get(i).read(doc)) {
        outside = each.get(i);
        outsideOf++;
      }
    }
    if (outsideOf == 0) {
      for (int i = 0; i < each.size(); i++) {
        each.get(i).count();
      }
    } else if (outsideOf == 1 && outside != null) {
      outside.count();
    }
  }

  @Override
  public void finish() {
    each.forEach(FacetTally::leave);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
