package org.dateline.ui.quotes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.Origin;
import org.dateline.article.Quote;
import org.dateline.article.Span;
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

/** Made quotes of a few speakers, filtered by speaker and kind only; it can be told to fail. */
final class FakeQuotations implements Quotations {
  private static final String[] SPEAKERS = {
    "Olha Koval", "Ann Roe", "the ministry of defence and of reconstruction", ""
  };

  private final int size;
  private final String article;
  boolean failing;
  int questions;

  /** So many quotes, all of one article. */
  FakeQuotations(int size, Article article) {
    this.size = size;
    this.article = article.id();
  }

  @Override
  public QuoteHits quotes(
      SearchRequest request, QuoteFilter filter, int offset, int limit, CancelToken cancel) {
    questions++;
    if (failing) {
      throw new UncheckedIOException(new IOException("the disk is gone"));
    }
    List<QuoteHit> all = all(request, filter);
    int from = Math.min(offset, all.size());
    List<QuoteHit> page = all.subList(from, Math.min(all.size(), from + limit));
    long uncertain =
        all.stream().filter(hit -> QuoteCertainty.of(hit.quote()).isUncertain()).count();
    return new QuoteHits(all.size(), Math.min(all.size(), 1), uncertain, offset, page, 3);
  }

  private List<QuoteHit> all(SearchRequest request, QuoteFilter filter) {
    List<QuoteHit> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      QuoteHit hit = hit(i);
      boolean kind = filter.kinds().isEmpty() || filter.kinds().contains(hit.quote().kind());
      Quote.Speaker speaker = hit.quote().speaker();
      String name = speaker == null ? "" : speaker.listed();
      List<Filter> speakers =
          request.filters().stream().filter(f -> f.facet() == Facet.SPEAKER).toList();
      boolean said = speakers.isEmpty() || speakers.contains(Filter.include(Facet.SPEAKER, name));
      if (kind && said) {
        all.add(hit);
      }
    }
    return all;
  }

  private QuoteHit hit(int i) {
    String name = SPEAKERS[i % SPEAKERS.length];
    Certainty certainty = Certainty.values()[i / 2 % 3];
    Quote.Speaker speaker =
        name.isEmpty() ? null : new Quote.Speaker(name, name, new Span(0, 1), certainty);
    String text =
        i % 3 == 0
            ? "It rains, and the bridge stays closed until the river falls, whatever the council of"
                + " the city may decide in its session tonight or at any other time this spring."
            : "The bridge opens.";
    return new QuoteHit(
        article,
        i,
        new Quote(Quote.Kind.values()[i % 3], text, new Span(0, 9), speaker, null),
        i % 2 == 0 ? "said" : "",
        List.of(new Span(4, 8)),
        "Mayor opens bridge over the river after a long and wet winter",
        new Hit.When("2019-05-03?", Origin.INFERRED, null, null, null),
        "Wire");
  }

  @Override
  public QuoteCounts counts(
      SearchRequest request, QuoteFilter filter, int limit, CancelToken cancel) {
    Map<String, Long> speakers = new TreeMap<>();
    Map<Quote.Kind, Long> kinds = new EnumMap<>(Quote.Kind.class);
    Map<QuoteCertainty, Long> certainties = new EnumMap<>(QuoteCertainty.class);
    for (QuoteHit hit : all(request, filter)) {
      Quote.Speaker speaker = hit.quote().speaker();
      if (speaker != null) {
        speakers.merge(speaker.listed(), 1L, Long::sum);
      }
      kinds.merge(hit.quote().kind(), 1L, Long::sum);
      certainties.merge(QuoteCertainty.of(hit.quote()), 1L, Long::sum);
    }
    List<Count> counts =
        speakers.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue())).toList();
    Listing none = new Listing(List.of(), 0);
    return new QuoteCounts(
        new Listing(counts, size == 0 ? 0 : 612),
        kinds,
        certainties,
        size == 0 ? none : new Listing(List.of(new Count("said", size / 2)), 1),
        size == 0 ? none : new Listing(List.of(new Count("Ukraine", size)), 1),
        size == 0 ? none : new Listing(List.of(new Count("2019", size)), 1));
  }

  @Override
  public List<Count> speakers(
      SearchRequest request, QuoteFilter filter, String text, int limit, CancelToken cancel) {
    return Arrays.stream(SPEAKERS)
        .filter(name -> !name.isEmpty() && name.toLowerCase(Locale.ROOT).startsWith(text))
        .map(name -> new Count(name, 1))
        .limit(limit)
        .toList();
  }
}
