package org.dateline.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.search.Histogram;
import org.dateline.search.Histogram.Bar;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/**
 * Makes histograms: of years, quarters and months from the counts of the facets, of weeks and days
 * from the hits.
 */
final class HistogramReader {
  private final FacetReader facets;
  private final RequestTranslator requests;

  HistogramReader(FacetReader facets, RequestTranslator requests) {
    this.facets = facets;
    this.requests = requests;
  }

  /** The histogram of a request. */
  Histogram of(Snapshot snapshot, SearchRequest request, Unit unit, CancelToken cancel)
      throws IOException {
    return switch (unit) {
      case YEAR, QUARTER, MONTH ->
          ofMonths(snapshot.columns(), facets.totals(snapshot, request, cancel), unit);
      case WEEK, DAY -> ofDays(snapshot, request, unit, cancel);
    };
  }

  private static Histogram ofMonths(Columns columns, FacetTotals totals, Unit unit)
      throws IOException {
    Map<LocalDate, long[]> bars = new TreeMap<>();
    long undated = 0;
    for (int i = 0; i < totals.size(Counted.MOMENT); i++) {
      int articles = totals.of(Counted.MOMENT, i);
      Moment moment = articles == 0 ? null : columns.moment(i);
      if (moment == null || moment.month() == null) {
        undated += articles;
      } else {
        LocalDate first = unit.first(moment.month().atDay(1));
        bars.computeIfAbsent(first, _ -> new long[3])[moment.kind(unit)] += articles;
      }
    }
    List<Bar> all = new ArrayList<>();
    bars.forEach((first, counts) -> all.add(new Bar(first, counts[0], counts[1], counts[2])));
    return new Histogram(unit, all, undated);
  }

  private Histogram ofDays(Snapshot snapshot, SearchRequest request, Unit unit, CancelToken cancel)
      throws IOException {
    long[] hits =
        snapshot
            .stoppable(request, cancel)
            .search(requests.translate(request), DayCollector.of(snapshot.columns(), unit));
    cancel.check();
    Arrays.sort(hits);
    List<Bar> bars = new ArrayList<>();
    int next = 0;
    while (next < hits.length && hits[next] != DayCollector.UNDATED) {
      LocalDate first = unit.first(LocalDate.ofEpochDay(DayCollector.day(hits[next])));
      long end = unit.last(first).toEpochDay();
      long[] counts = new long[3];
      while (next < hits.length && DayCollector.day(hits[next]) <= end) {
        counts[DayCollector.kind(hits[next])]++;
        next++;
      }
      bars.add(new Bar(first, counts[0], counts[1], counts[2]));
    }
    return new Histogram(unit, bars, hits.length - next);
  }
}
