package org.dateline.cli;

import java.util.Map;
import org.dateline.search.DateCounts;
import org.dateline.search.Facet;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Query.Period;
import org.dateline.search.SearchRequest;
import org.dateline.search.Stack;
import org.dateline.search.Timelines;
import org.dateline.search.Undated;
import org.dateline.work.CancelToken;

/** The dates of fourteen articles, two of them without one. */
final class FakeTimelines implements Timelines {
  @Override
  public DateCounts dates(SearchRequest request, Period period, CancelToken cancel) {
    return new DateCounts(8, 3, 1, Map.of(Undated.NO_CLUE, 1L, Undated.TOO_WIDE, 1L));
  }

  @Override
  public Stack stack(
      SearchRequest request, Unit unit, Facet facet, int values, CancelToken cancel) {
    throw new UnsupportedOperationException("no command asks for it");
  }
}
