package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Origin;
import org.dateline.article.Span;
import org.dateline.search.Concordance;
import org.dateline.search.ContextLine;
import org.dateline.search.ContextLines;
import org.dateline.search.ContextOrder;
import org.dateline.search.Hit;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;

/** Two lines known by heart, for any query but that for everything. */
final class FakeConcordance implements Concordance {
  final List<ContextOrder> orders = new ArrayList<>();

  @Override
  public ContextLines lines(
      SearchRequest request,
      ContextOrder order,
      Stretch stretch,
      Progress.Listener progress,
      CancelToken cancel) {
    orders.add(order);
    if (request.query() instanceof Query.Everything) {
      return new ContextLines(false, 0, 0, 0, stretch.offset(), List.of(), 1);
    }
    List<ContextLine> all =
        List.of(
            line(new Span(4, 10), "The old", "bridge", "opened \u001b[2J in the rain"),
            line(new Span(50, 57), "", "Bridges", ""));
    List<ContextLine> page =
        all.subList(
            Math.min(stretch.offset(), 2),
            Math.min(2, Math.addExact(stretch.offset(), stretch.limit())));
    return new ContextLines(true, 2, 1, 1, stretch.offset(), page, 3.25);
  }

  private static ContextLine line(Span span, String left, String keyword, String right) {
    Hit.When date = new Hit.When("2019-05?", Origin.INFERRED, null, null, null);
    return new ContextLine(
        "0000000000000010", "Mayor opens bridge", date, "Wire", span, left, keyword, right);
  }
}
