package org.dateline.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.dateline.search.DateCounts;
import org.dateline.search.Facet;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Query.Period;
import org.dateline.search.SearchRequest;
import org.dateline.search.Stack;
import org.dateline.search.Timelines;
import org.dateline.search.Undated;
import org.dateline.work.CancelToken;

/** The dates of an archive on an index. */
final class LuceneTimelines implements Timelines {
  private final Snapshots snapshots;
  private final FacetReader facets;
  private final HitSets hits;

  LuceneTimelines(Snapshots snapshots, FacetReader facets, RequestTranslator requests) {
    this.snapshots = snapshots;
    this.facets = facets;
    this.hits = new HitSets(requests);
  }

  @Override
  public DateCounts dates(SearchRequest request, Period period, CancelToken cancel) {
    return snapshots.with(snapshot -> dates(snapshot, request, period, cancel));
  }

  private DateCounts dates(
      Snapshot snapshot, SearchRequest request, Period period, CancelToken cancel)
      throws IOException {
    HitSet found = hits.of(snapshot, request, cancel);
    long touching = snapshot.count(both(found, QueryTranslator.touching(period)));
    cancel.check();
    FacetTotals within =
        snapshot.search(
            both(found, QueryTranslator.within(period)),
            FacetCounter.counting(snapshot.columns(), Map.of()));
    cancel.check();
    long stated = 0;
    long inferred = 0;
    for (int i = 0; i < within.size(Counted.MOMENT); i++) {
      int articles = within.of(Counted.MOMENT, i);
      if (articles > 0 && snapshot.columns().moment(i).stated()) {
        stated += articles;
      } else {
        inferred += articles;
      }
    }
    return new DateCounts(
        stated, inferred, touching - stated - inferred, undated(snapshot, request, cancel));
  }

  private Map<Undated, Long> undated(Snapshot snapshot, SearchRequest request, CancelToken cancel)
      throws IOException {
    FacetTotals totals = facets.totals(snapshot, request, cancel);
    Map<Undated, Long> undated = new EnumMap<>(Undated.class);
    for (int i = 0; i < totals.size(Counted.MOMENT); i++) {
      int articles = totals.of(Counted.MOMENT, i);
      Undated why = articles == 0 ? null : snapshot.columns().moment(i).undated();
      if (why != null) {
        undated.merge(why, (long) articles, Long::sum);
      }
    }
    return undated;
  }

  private static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }

  @Override
  public Stack stack(
      SearchRequest request, Unit unit, Facet facet, int values, CancelToken cancel) {
    return snapshots.with(
        snapshot -> {
          FacetTotals totals = facets.totals(snapshot, request, cancel);
          HitSet found = hits.of(snapshot, request, cancel);
          Columns columns = snapshot.columns();
          Counted kind = Counted.of(facet);
          int[] most = totals.first(kind, values);
          String[] names = new String[most.length];
          for (int i = 0; i < most.length; i++) {
            names[i] = columns.name(kind, most[i]);
          }
          StackCollector.Parts parts = new StackCollector.Parts(unit, kind, List.of(names));
          Stack stack = snapshot.search(found, StackCollector.of(columns, parts));
          cancel.check();
          return stack;
        });
  }
}
