package org.dateline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Quote;
import org.dateline.search.Archive;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.Hit;
import org.dateline.search.Quotations;
import org.dateline.search.QuoteCertainty;
import org.dateline.search.QuoteCounts;
import org.dateline.search.QuoteCounts.Count;
import org.dateline.search.QuoteCounts.Listing;
import org.dateline.search.QuoteFilter;
import org.dateline.search.QuoteHit;
import org.dateline.search.QuoteHits;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/** The quotes of a {@link FakeArchive}, filtered by their speakers only. */
public final class FakeQuotations implements Quotations {
  private final Archive archive;

  /** The quotes of an archive. */
  public FakeQuotations(Archive archive) {
    this.archive = archive;
  }

  private List<QuoteHit> all(SearchRequest request, CancelToken cancel) {
    List<String> speakers =
        request.filters().stream()
            .filter(filter -> filter.facet() == Facet.SPEAKER)
            .map(Filter::value)
            .toList();
    List<QuoteHit> all = new ArrayList<>();
    for (Hit hit : archive.search(request, 0, Integer.MAX_VALUE, cancel).page()) {
      Article article = archive.article(hit.id()).orElseThrow();
      for (Quote quote : article.quotes()) {
        String who = Optional.ofNullable(quote.speaker()).map(Quote.Speaker::listed).orElse("");
        if (speakers.isEmpty() || speakers.contains(who)) {
          all.add(
              new QuoteHit(
                  hit.id(),
                  article.quotes().indexOf(quote),
                  quote,
                  "",
                  List.of(),
                  hit.headline().text(),
                  hit.date(),
                  hit.source()));
        }
      }
    }
    return all;
  }

  @Override
  public QuoteHits quotes(
      SearchRequest request, QuoteFilter filter, int offset, int limit, CancelToken cancel) {
    List<QuoteHit> all = all(request, cancel);
    return new QuoteHits(
        all.size(),
        all.stream().map(QuoteHit::article).distinct().count(),
        all.stream().filter(hit -> QuoteCertainty.of(hit.quote()).isUncertain()).count(),
        offset,
        all.stream().skip(offset).limit(limit).toList(),
        1);
  }

  @Override
  public QuoteCounts counts(
      SearchRequest request, QuoteFilter filter, int limit, CancelToken cancel) {
    Listing none = new Listing(List.of(), 0);
    return new QuoteCounts(none, Map.of(), Map.of(), none, none, none);
  }

  @Override
  public List<Count> speakers(
      SearchRequest request, QuoteFilter filter, String text, int limit, CancelToken cancel) {
    return List.of();
  }
}
