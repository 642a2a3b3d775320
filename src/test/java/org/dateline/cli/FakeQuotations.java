package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Certainty;
import org.dateline.article.Origin;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.search.Hit;
import org.dateline.search.Quotations;
import org.dateline.search.QuoteCounts;
import org.dateline.search.QuoteFilter;
import org.dateline.search.QuoteHit;
import org.dateline.search.QuoteHits;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/** Two quotes known by heart; it remembers what it was asked. */
final class FakeQuotations implements Quotations {
  final List<SearchRequest> requests = new ArrayList<>();
  final List<QuoteFilter> filters = new ArrayList<>();
  boolean none;

  @Override
  public QuoteHits quotes(
      SearchRequest request, QuoteFilter filter, int offset, int limit, CancelToken cancel) {
    requests.add(request);
    filters.add(filter);
    if (none) {
      return new QuoteHits(0, 0, 0, offset, List.of(), 3.25);
    }
    Quote.Speaker mayor =
        new Quote.Speaker("Olha Koval", "Koval", new Span(40, 45), Certainty.GUESS);
    List<QuoteHit> all =
        List.of(
            hit(0, new Quote(Quote.Kind.DIRECT, "It opens.", new Span(8, 19), mayor, null), "said"),
            hit(1, new Quote(Quote.Kind.INDIRECT, "it rains", new Span(50, 58), null, null), ""));
    List<QuoteHit> page =
        all.subList(Math.min(offset, 2), Math.min(2, Math.addExact(offset, limit)));
    return new QuoteHits(2, 1, 2, offset, page, 3.25);
  }

  private static QuoteHit hit(int number, Quote quote, String cue) {
    return new QuoteHit(
        "0000000000000010",
        number,
        quote,
        cue,
        List.of(new Span(3, 8)),
        "Mayor opens bridge",
        new Hit.When("2019-05?", Origin.INFERRED, null, null, null),
        "Wire");
  }

  @Override
  public QuoteCounts counts(
      SearchRequest request, QuoteFilter filter, int limit, CancelToken cancel) {
    throw new AssertionError("no command counts them");
  }

  @Override
  public List<QuoteCounts.Count> speakers(
      SearchRequest request, QuoteFilter filter, String text, int limit, CancelToken cancel) {
    throw new AssertionError("no command lists them");
  }
}
