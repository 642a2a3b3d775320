package org.dateline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Origin;
import org.dateline.article.Span;
import org.dateline.search.Archive;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Histogram;
import org.dateline.search.Hit;
import org.dateline.search.Hits;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/** A small archive known by heart; it remembers what it was asked. */
final class FakeArchive implements Archive {
  final List<SearchRequest> requests = new ArrayList<>();
  int total = 1;
  boolean nameless;
  boolean nothing;

  @Override
  public long size() {
    return total;
  }

  @Override
  public long version() {
    return 1;
  }

  @Override
  public Hits search(SearchRequest request, int offset, int limit, CancelToken cancel) {
    requests.add(request);
    List<Hit> page = new ArrayList<>();
    for (int i = offset; i < Math.min(total, offset + limit); i++) {
      page.add(hit(i));
    }
    return new Hits(total, offset, page, 1.5);
  }

  @Override
  public Histogram histogram(SearchRequest request, Histogram.Unit unit, CancelToken cancel) {
    requests.add(request);
    if (nothing) {
      return new Histogram(unit, List.of(), 0);
    }
    LocalDate year = LocalDate.of(2019, 1, 1);
    return new Histogram(unit, List.of(new Histogram.Bar(year, 8, 3, 1)), 2);
  }

  @Override
  public FacetCounts facets(SearchRequest request, int limit, CancelToken cancel) {
    requests.add(request);
    return new FacetCounts(
        Map.of(
            Facet.PERSON,
            List.of(new Count("Olha Koval", 12), new Count("Ann Roe", 3)),
            Facet.YEAR,
            List.of(new Count("2019", 12))),
        Map.of(Facet.PERSON, 7, Facet.PLACE, 0, Facet.YEAR, 1, Facet.SOURCE, 0));
  }

  @Override
  public List<Count> values(
      SearchRequest request, Facet facet, String text, int limit, CancelToken cancel) {
    String start = text.toLowerCase(Locale.ROOT).replace('é', 'e');
    return (nameless ? List.<String>of() : List.of("José Peña", "Olha Koval", "Ivan Koval"))
        .stream()
            .filter(
                name ->
                    (" " + name.toLowerCase(Locale.ROOT).replace('é', 'e').replace('ñ', 'n'))
                        .contains(" " + start))
            .map(name -> new Count(name, 1))
            .toList();
  }

  @Override
  public Optional<Article> article(String id) {
    return Optional.empty();
  }

  @Override
  public List<Span> hits(Article article, Query query) {
    return List.of();
  }

  @Override
  public List<Suggestion> suggest(String text, int limit) {
    return List.of(new Suggestion(Facet.PERSON, "Olha Koval", 1));
  }

  private static Hit hit(int number) {
    return new Hit(
        "00000000000000" + (10 + number),
        FakeProgram.FILE,
        new Hit.Marked("Mayor opens bridge", List.of()),
        Origin.STATED,
        new Hit.When("2019-05?", Origin.INFERRED, null, null, null),
        "Wire",
        "",
        1,
        new Hit.Marked("The bridge\u001b[2J\nopened.", List.of(new Span(4, 10))));
  }
}
