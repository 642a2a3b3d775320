package org.dateline.ui.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.correction.Correction;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Histogram;
import org.dateline.search.NameRequest;
import org.dateline.search.NameUse;
import org.dateline.search.Naming;
import org.dateline.search.QuoteFilter;
import org.dateline.search.QuoteHits;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.search.Tie;
import org.dateline.work.CancelToken;

/** Puts the page of a name together, on a worker. */
final class PageLoader {
  /** How many names of each kind stand beside. */
  private static final int COMPANY = 8;

  private static final int ARTICLES = 6;
  private static final int QUOTES = 4;

  /** More bars than these are too narrow beside the other column. */
  private static final int MOST_BARS = 60;

  private final PeopleSources sources;

  PageLoader(PeopleSources sources) {
    this.sources = sources;
  }

  NamePage load(NameRequest name, CancelToken cancel) {
    NameUse use = sources.names().use(name, cancel);
    List<Naming> articles = sources.names().articles(name, ARTICLES, cancel);
    return new NamePage(
        name,
        use,
        sources.authority().known(name.facet(), name.name()),
        sources.archive().histogram(name.narrowed(), unit(use), cancel),
        company(name, cancel),
        name.facet() == Facet.PERSON ? quotes(name, cancel) : NamePage.Quotes.NONE,
        articles,
        use.articles() == 0 ? gone(name) : Optional.empty());
  }

  /** What took a name away in all articles, the last if it was several things. */
  private Optional<Correction> gone(NameRequest name) {
    return sources.corrections().get().list().reversed().stream()
        .filter(made -> DecisionWords.tookAway(made, name.facet(), name.name()))
        .findFirst();
  }

  /** The articles that write it so; all for an empty form. */
  List<Naming> articles(NameRequest name, String form, int limit, CancelToken cancel) {
    return form.isEmpty()
        ? sources.names().articles(name, limit, cancel)
        : sources.names().articles(name, form, limit, cancel);
  }

  private static Histogram.Unit unit(NameUse use) {
    LocalDate first = use.first();
    LocalDate last = use.last();
    if (first == null || last == null) {
      return Histogram.Unit.YEAR;
    }
    List<Histogram.Unit> finer = Arrays.asList(Histogram.Unit.values()).reversed();
    return finer.stream()
        .filter(unit -> unit.index(last) - unit.index(first) < MOST_BARS)
        .findFirst()
        .orElse(Histogram.Unit.YEAR);
  }

  private NamePage.Company company(NameRequest name, CancelToken cancel) {
    FacetCounts counts = sources.archive().facets(name.narrowed(), COMPANY + 1, cancel);
    List<Count> people = others(counts, Facet.PERSON, name);
    List<Count> places = others(counts, Facet.PLACE, name);
    List<String> names = new ArrayList<>(List.of(name.name()));
    (name.facet() == Facet.PERSON ? people : places).forEach(count -> names.add(count.value()));
    List<Tie> ties = sources.names().ties(name.request(), name.facet(), names, cancel);
    return new NamePage.Company(
        people,
        distinct(counts, Facet.PERSON, name),
        places,
        distinct(counts, Facet.PLACE, name),
        ties);
  }

  private static List<Count> others(FacetCounts counts, Facet facet, NameRequest name) {
    return counts.counts().getOrDefault(facet, List.of()).stream()
        .filter(count -> facet != name.facet() || !count.value().equals(name.name()))
        .limit(COMPANY)
        .toList();
  }

  private static int distinct(FacetCounts counts, Facet facet, NameRequest name) {
    int all = counts.distinct().getOrDefault(facet, 0);
    return facet == name.facet() ? Math.max(0, all - 1) : all;
  }

  /** The newest quotes of a person in what the lens finds, and how many there are. */
  private NamePage.Quotes quotes(NameRequest name, CancelToken cancel) {
    SearchRequest said = name.request().saidBy(name.name());
    SearchRequest newest = new SearchRequest(said.query(), said.filters(), Sort.NEWEST);
    QuoteHits hits = sources.quotations().quotes(newest, QuoteFilter.ALL, 0, QUOTES, cancel);
    return new NamePage.Quotes(hits.total(), hits.page());
  }
}
