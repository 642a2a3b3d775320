package org.dateline.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Origin;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Span;
import org.dateline.search.Archive;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Filter;
import org.dateline.search.Histogram;
import org.dateline.search.Hit;
import org.dateline.search.Hits;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/**
 * An archive in memory that looks for words by plain comparison. It can be told to fail, to answer
 * only when released, and to have other articles from now on.
 */
public final class FakeArchive implements Archive {
  private static final int SNIPPET = 180;
  private static final double MILLIS = 6;

  private final AtomicInteger searches = new AtomicInteger();
  private volatile List<Article> articles;
  private volatile long version = 1;
  private volatile boolean failing;
  private volatile CountDownLatch gate = new CountDownLatch(0);

  /** An archive of these articles. */
  public FakeArchive(List<Article> articles) {
    this.articles = List.copyOf(articles);
  }

  /** An archive of the five seeds. */
  public static FakeArchive ofFive() {
    return new FakeArchive(FixtureArticles.five());
  }

  /** An archive of many articles with long names. */
  public static FakeArchive ofMany(int count) {
    return new FakeArchive(FixtureArticles.many(count));
  }

  /** An archive without an article. */
  public static FakeArchive empty() {
    return new FakeArchive(List.of());
  }

  /** From now on every question fails, or no longer. */
  public void failing(boolean fails) {
    failing = fails;
  }

  /** From now on questions wait until {@link #release}. */
  public void block() {
    gate = new CountDownLatch(1);
  }

  /** Lets the questions that wait go on. */
  public void release() {
    gate.countDown();
  }

  /** From now on there are these articles. */
  public void become(List<Article> others) {
    articles = List.copyOf(others);
    version++;
  }

  /** How many searches were made. */
  public int searches() {
    return searches.get();
  }

  @Override
  public long size() {
    answer(new CancelToken());
    return articles.size();
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public Hits search(SearchRequest request, int offset, int limit, CancelToken cancel) {
    searches.incrementAndGet();
    answer(cancel);
    Comparator<Article> order =
        Comparator.comparing(
            a -> a.date().best(), Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
    if (request.sort() == SearchRequest.Sort.OLDEST) {
      order =
          Comparator.comparing(
              a -> a.date().best(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
    }
    Stream<Article> matching = matching(request.query(), request.filters());
    List<Article> found =
        (request.sort() == SearchRequest.Sort.RELEVANCE ? matching : matching.sorted(order))
            .toList();
    List<Hit> page =
        found.stream().skip(offset).limit(limit).map(a -> hit(a, request.query())).toList();
    return new Hits(found.size(), offset, page, MILLIS);
  }

  @Override
  public Histogram histogram(SearchRequest request, Histogram.Unit unit, CancelToken cancel) {
    answer(cancel);
    Map<LocalDate, long[]> bars = new TreeMap<>();
    long undated = 0;
    for (Article a : found(request)) {
      LocalDate best = a.date().best();
      if (best == null) {
        undated++;
        continue;
      }
      LocalDate first = unit.first(best);
      boolean held =
          unit.first(Objects.requireNonNull(a.date().earliest())).equals(first)
              && unit.first(Objects.requireNonNull(a.date().latest())).equals(first);
      int kind = !held ? 2 : a.date().origin() == Origin.STATED ? 0 : 1;
      bars.computeIfAbsent(first, _ -> new long[3])[kind]++;
    }
    return new Histogram(
        unit,
        bars.entrySet().stream()
            .map(
                e ->
                    new Histogram.Bar(
                        e.getKey(), e.getValue()[0], e.getValue()[1], e.getValue()[2]))
            .toList(),
        undated);
  }

  /** The articles that a request finds; fails and waits as every question does. */
  public List<Article> found(SearchRequest request) {
    answer(new CancelToken());
    return matching(request.query(), request.filters()).toList();
  }

  @Override
  public FacetCounts facets(SearchRequest request, int limit, CancelToken cancel) {
    answer(cancel);
    Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
    Map<Facet, Integer> distinct = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<Count> all = count(request, facet);
      counts.put(facet, all.stream().limit(limit).toList());
      distinct.put(facet, all.size());
    }
    return new FacetCounts(counts, distinct);
  }

  @Override
  public List<Count> values(
      SearchRequest request, Facet facet, String text, int limit, CancelToken cancel) {
    answer(cancel);
    return count(request, facet).stream()
        .filter(c -> begins(c.value(), text))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Article> article(String id) {
    answer(new CancelToken());
    return articles.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  @Override
  public List<Span> hits(Article article, Query query) {
    answer(new CancelToken());
    return marks(article.content().text(), query).stream()
        .filter(
            s ->
                article.content().blocks().stream()
                    .anyMatch(b -> b.role().isArticle() && b.span().contains(s)))
        .toList();
  }

  @Override
  public List<Suggestion> suggest(String text, int limit) {
    answer(new CancelToken());
    SearchRequest all =
        new SearchRequest(new Query.Everything(), List.of(), SearchRequest.Sort.RELEVANCE);
    return Stream.of(Facet.PERSON, Facet.PLACE, Facet.SOURCE)
        .flatMap(
            facet ->
                count(all, facet).stream()
                    .filter(c -> begins(c.value(), text))
                    .map(c -> new Suggestion(facet, c.value(), c.articles())))
        .sorted(Comparator.comparingLong(Suggestion::articles).reversed())
        .limit(limit)
        .toList();
  }

  private void answer(CancelToken cancel) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    cancel.check();
    if (failing) {
      throw new UncheckedIOException(new IOException("a segment is cut short"));
    }
  }

  private Stream<Article> matching(Query query, List<Filter> filters) {
    Predicate<Article> all = a -> matches(a, query);
    for (Filter filter : filters) {
      if (filter.exclude()) {
        all = all.and(a -> !values(a, filter.facet()).contains(filter.value()));
      }
    }
    for (Facet facet : Facet.values()) {
      List<String> included =
          filters.stream()
              .filter(f -> f.facet() == facet && !f.exclude())
              .map(Filter::value)
              .toList();
      boolean any = facet == Facet.YEAR || facet == Facet.SOURCE;
      if (!included.isEmpty()) {
        all =
            all.and(
                a ->
                    any
                        ? included.stream().anyMatch(v -> has(a, facet, v))
                        : values(a, facet).containsAll(included));
      }
    }
    return articles.stream().filter(all);
  }

  private List<Count> count(SearchRequest request, Facet facet) {
    boolean sideways = facet == Facet.YEAR || facet == Facet.SOURCE;
    List<Filter> others =
        request.filters().stream()
            .filter(f -> !sideways || f.facet() != facet || f.exclude())
            .toList();
    Map<String, Long> counts = new TreeMap<>();
    matching(request.query(), others)
        .forEach(a -> values(a, facet).forEach(v -> counts.merge(v, 1L, Long::sum)));
    Comparator<Count> order =
        facet == Facet.YEAR
            ? Comparator.comparing((Count c) -> c.value().equals(Filter.UNDATED) ? "" : c.value())
                .reversed()
            : Comparator.comparingLong(Count::articles).reversed();
    return counts.entrySet().stream()
        .map(e -> new Count(e.getKey(), e.getValue()))
        .sorted(order)
        .toList();
  }

  static boolean has(Article a, Facet facet, String value) {
    return values(a, facet).contains(value)
        || Filter.include(facet, value).period().stream().anyMatch(p -> matches(a, p));
  }

  private static List<String> values(Article a, Facet facet) {
    return switch (facet) {
      case PERSON -> a.people().stream().map(Person::name).toList();
      case PLACE -> a.places().stream().map(Place::name).toList();
      case SOURCE -> Stream.ofNullable(a.heading().source()).map(f -> f.text()).toList();
      case YEAR -> years(a);
      case SPEAKER ->
          a.quotes().stream()
              .flatMap(quote -> Stream.ofNullable(quote.speaker()))
              .map(speaker -> speaker.listed())
              .distinct()
              .toList();
    };
  }

  private static List<String> years(Article a) {
    if (a.date().best() == null) {
      return List.of(Filter.UNDATED);
    }
    List<String> years = new ArrayList<>();
    int last = Objects.requireNonNull(a.date().latest()).getYear();
    for (int y = Objects.requireNonNull(a.date().earliest()).getYear(); y <= last; y++) {
      years.add(Integer.toString(y));
    }
    return years;
  }

  private static boolean matches(Article a, Query query) {
    return switch (query) {
      case Query.Everything everything -> true;
      case Query.And and -> and.parts().stream().allMatch(p -> matches(a, p));
      case Query.Or or -> or.parts().stream().anyMatch(p -> matches(a, p));
      case Query.Not not -> !matches(a, not.part());
      case Query.Period p ->
          a.date().best() != null
              && !Objects.requireNonNull(a.date().latest()).isBefore(p.from())
              && !Objects.requireNonNull(a.date().earliest()).isAfter(p.to());
      case Query.Marked m -> Objects.requireNonNull(m.articles()).contains(a.id());
      case Query.Word w -> contains(a, w.scope(), w.text());
      case Query.Phrase p -> contains(a, p.scope(), p.text());
      case Query.Prefix p -> contains(a, p.scope(), p.text());
      case Query.Fuzzy f -> contains(a, f.scope(), f.text());
    };
  }

  private static boolean contains(Article a, Query.Scope scope, String words) {
    String in =
        switch (scope) {
          case TEXT -> a.content().text();
          case HEADLINE -> a.heading().headline().text();
          case PERSON -> String.join(" ", values(a, Facet.PERSON));
          case PLACE -> String.join(" ", values(a, Facet.PLACE));
          case SOURCE -> String.join(" ", values(a, Facet.SOURCE));
          case SPEAKER -> String.join(" ", values(a, Facet.SPEAKER));
        };
    return pattern(words).matcher(in).find();
  }

  private static Hit hit(Article a, Query query) {
    String headline = a.heading().headline().text();
    String body = a.content().body();
    List<Span> inBody = marks(body, query);
    int from = inBody.isEmpty() ? 0 : Math.max(0, inBody.getFirst().start() - SNIPPET / 3);
    int to = Math.min(body.length(), from + SNIPPET);
    String snippet = (from > 0 ? "…" : "") + body.substring(from, to).replace('\n', ' ') + "…";
    var d = a.date();
    return new Hit(
        a.id(),
        a.file().path(),
        new Hit.Marked(headline, marks(headline, query)),
        a.heading().headline().origin(),
        new Hit.When(d.edtf(), d.origin(), d.best(), d.earliest(), d.latest()),
        Stream.ofNullable(a.heading().source()).map(f -> f.text()).findFirst().orElse(""),
        String.join(", ", a.heading().byline().stream().map(f -> f.text()).toList()),
        1,
        new Hit.Marked(snippet, marks(snippet, query)));
  }

  private static List<Span> marks(String text, Query query) {
    return words(query)
        .flatMap(w -> pattern(w).matcher(text).results())
        .map(m -> new Span(m.start(), m.end()))
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  private static Stream<String> words(Query query) {
    return switch (query) {
      case Query.Everything e -> Stream.of();
      case Query.Period p -> Stream.of();
      case Query.Marked m -> Stream.of();
      case Query.Not n -> Stream.of();
      case Query.And and -> and.parts().stream().flatMap(FakeArchive::words);
      case Query.Or or -> or.parts().stream().flatMap(FakeArchive::words);
      case Query.Word w -> Stream.of(w.text());
      case Query.Phrase p -> Stream.of(p.text());
      case Query.Prefix p -> Stream.of(p.text());
      case Query.Fuzzy f -> Stream.of(f.text());
    };
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("(?i)(?<!\\w)" + Pattern.quote(words));
  }

  private static boolean begins(String value, String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return Stream.of(value.toLowerCase(Locale.ROOT).split(" ")).anyMatch(w -> w.startsWith(wanted))
        || value.toLowerCase(Locale.ROOT).startsWith(wanted);
  }
}
