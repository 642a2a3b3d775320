package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Address;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.Quote;
import org.dateline.article.Role;
import org.dateline.article.Span;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.Query;
import org.dateline.search.QueryParser;
import org.dateline.search.QuoteCertainty;
import org.dateline.search.QuoteCounts;
import org.dateline.search.QuoteFilter;
import org.dateline.search.QuoteHit;
import org.dateline.search.QuoteHits;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotes of an archive of random articles, found and counted as by looking at each of them. */
class QuotationsTest {
  private static final List<String> WORDS =
      List.of("drill", "drills", "fleet", "fleets", "border", "harbour", "river", "treaty", "mark");
  private static final List<String> PEOPLE =
      List.of("Anna Kovar", "Boris Hill", "Carla Stone", "Dan Reed", "Éva Nagy");
  private static final List<String> PLACES = List.of("Odesa", "Kyiv", "Riga");
  private static final List<String> SOURCES = List.of("Harbour Post", "River News");
  private static final List<String> CUES = List.of("said", "Warned", "told", "");
  private static final int ALL = 1000;

  @TempDir Path folder;
  private final Random random = new Random(815);
  private final Map<String, Article> articles = new HashMap<>();
  private RandomRequests requests;
  private final Map<String, ScannedArticle> scanned = new HashMap<>();
  private final Map<Query, Map<Article, List<Span>>> hits = new HashMap<>();
  private BruteForce force;
  private ArchiveIndex index;

  @BeforeEach
  void fill() throws Exception {
    index = ArchiveIndex.open(folder, false);
    List<String> phrases =
        Stream.generate(() -> pick(WORDS) + " " + pick(WORDS)).limit(60).toList();
    requests =
        new RandomRequests(
            random,
            new RandomRequests.Supply(WORDS, phrases, PEOPLE.subList(0, 4), PLACES, SOURCES, 2009));
    for (int i = 0; i < 300; i++) {
      // Some names come twice: the later article takes the place of the earlier one.
      ArticleFixture fixture = fixture("article-" + random.nextInt(260));
      fixture.putInto(index.store());
      articles.put(fixture.id(), fixture.article());
      if (random.nextInt(20) == 0) {
        index.store().remove(Address.of(fixture.path()));
        articles.remove(fixture.id());
      }
      if (random.nextInt(40) == 0) {
        index.store().commit();
      }
    }
    index.store().commit();
    List<ScannedArticle> all = ScannedArticle.of(articles.values());
    all.forEach(each -> scanned.put(each.article().id(), each));
    force = new BruteForce(all);
  }

  @AfterEach
  void close() throws Exception {
    index.close();
  }

  private ArticleFixture fixture(String name) {
    ArticleFixture fixture = ArticleFixture.file(name).headline(words(3)).body(words(5));
    for (int n = random.nextInt(5); n > 0; n--) {
      Certainty certainty = random.nextInt(4) == 0 ? null : Certainty.values()[random.nextInt(3)];
      Quote.Kind kind = Quote.Kind.values()[random.nextInt(3)];
      fixture.said(kind, words(1 + random.nextInt(4)), pick(PEOPLE), certainty, pick(CUES));
      if (random.nextBoolean()) {
        fixture.block(Role.CHROME, words(2)).body(words(3));
      }
    }
    for (String place : PLACES) {
      if (random.nextBoolean()) {
        fixture.place(place);
      }
    }
    if (random.nextBoolean()) {
      fixture.source(pick(SOURCES));
    }
    int year = 2009 + random.nextInt(8);
    return random.nextInt(10) == 0
        ? fixture
        : fixture.between(year + "-06-01", year + "-07-01", year + random.nextInt(2) + "-08-01");
  }

  private String words(int count) {
    return Stream.generate(() -> pick(WORDS)).limit(count).collect(Collectors.joining(" "));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private QuoteFilter filter() {
    QuoteFilter filter = QuoteFilter.ALL.withInside(random.nextBoolean());
    if (random.nextInt(3) == 0) {
      filter = filter.withKinds(Set.of(Quote.Kind.values()[random.nextInt(3)]));
    }
    if (random.nextInt(4) == 0) {
      filter = filter.withCertainties(Set.of(QuoteCertainty.GUESS, QuoteCertainty.UNKNOWN));
    }
    if (random.nextInt(4) == 0) {
      filter = filter.withCues(Set.of("said", "warned"));
    }
    return filter;
  }

  /** A quote with the article it stands in. */
  private record Said(Article article, int number) {
    Quote quote() {
      return article.quotes().get(number);
    }

    String cue() {
      Span cue = quote().cue();
      return cue == null ? "" : cue.of(article.content().text()).toLowerCase(Locale.ROOT);
    }

    String speaker() {
      Quote.Speaker speaker = quote().speaker();
      return speaker == null ? "" : speaker.listed();
    }

    String key() {
      return article.id() + " " + number;
    }
  }

  private enum Aside {
    SPEAKER,
    KIND,
    CERTAINTY,
    CUE,
    YEAR,
    NONE
  }

  @Test
  void findsAndCountsTheQuotesThatAreMeant() {
    for (int round = 0; round < 100; round++) {
      SearchRequest request = requests.next(2, 2);
      QuoteFilter filter = filter();
      String what = request + " " + filter;
      List<Said> meant = meant(request, filter);
      List<Said> wanted = pass(meant, request, filter, Aside.NONE);
      QuoteHits found = index.quotations().quotes(request, filter, 0, ALL, new CancelToken());
      assertEquals(
          wanted.stream().map(Said::key).sorted().toList(),
          found.page().stream().map(QuotationsTest::key).sorted().toList(),
          what);
      assertEquals(
          List.of(
              (long) wanted.size(),
              wanted.stream().map(Said::article).distinct().count(),
              wanted.stream().filter(s -> QuoteCertainty.of(s.quote()).isUncertain()).count()),
          List.of(found.total(), found.articles(), found.uncertain()),
          what);
      assertCounts(meant, request, filter, what);
    }
  }

  private void assertCounts(
      List<Said> meant, SearchRequest request, QuoteFilter filter, String what) {
    QuoteCounts counts = index.quotations().counts(request, filter, ALL, new CancelToken());
    assertEquals(
        count(pass(meant, request, filter, Aside.SPEAKER), said -> Set.of(said.speaker())),
        asMap(counts.speakers()),
        what);
    assertEquals(
        count(pass(meant, request, filter, Aside.CUE), said -> Set.of(said.cue())),
        asMap(counts.cues()),
        what);
    assertEquals(
        count(
            pass(meant, request, filter, Aside.NONE),
            s -> BruteForce.values(s.article(), Facet.PLACE)),
        asMap(counts.places()),
        what);
    assertEquals(
        count(
            pass(meant, request, filter, Aside.YEAR),
            s -> BruteForce.values(s.article(), Facet.YEAR)),
        asMap(counts.years()),
        what);
    assertEquals(
        pass(meant, request, filter, Aside.KIND).stream()
            .collect(Collectors.groupingBy(s -> s.quote().kind(), Collectors.counting())),
        counts.kinds(),
        what);
    assertEquals(
        pass(meant, request, filter, Aside.CERTAINTY).stream()
            .collect(
                Collectors.groupingBy(s -> QuoteCertainty.of(s.quote()), Collectors.counting())),
        counts.certainties(),
        what);
  }

  private static Map<String, Long> asMap(QuoteCounts.Listing listing) {
    assertEquals(listing.distinct(), listing.values().size());
    return new TreeMap<>(
        listing.values().stream()
            .collect(Collectors.toMap(QuoteCounts.Count::value, QuoteCounts.Count::quotes)));
  }

  private static Map<String, Long> count(List<Said> quotes, Function<Said, Set<String>> values) {
    Map<String, Long> counts = new TreeMap<>();
    quotes.forEach(said -> values.apply(said).forEach(v -> counts.merge(v, 1L, Long::sum)));
    counts.remove("");
    return counts;
  }

  private static String key(QuoteHit hit) {
    return hit.article() + " " + hit.number();
  }

  /** The quotes that are meant of those that the query means, leaving one list's choice aside. */
  private static List<Said> pass(
      List<Said> meant, SearchRequest request, QuoteFilter filter, Aside aside) {
    Set<String> speakers = included(request);
    Facet facet =
        switch (aside) {
          case YEAR -> Facet.YEAR;
          case SPEAKER -> Facet.SPEAKER;
          case KIND, CERTAINTY, CUE, NONE -> null;
        };
    return meant.stream()
        .filter(said -> BruteForce.passes(said.article(), request, facet))
        .filter(
            said ->
                aside == Aside.SPEAKER || speakers.isEmpty() || speakers.contains(said.speaker()))
        .filter(said -> aside == Aside.KIND || in(filter.kinds(), said.quote().kind()))
        .filter(
            said ->
                aside == Aside.CERTAINTY
                    || in(filter.certainties(), QuoteCertainty.of(said.quote())))
        .filter(said -> aside == Aside.CUE || in(filter.cues(), said.cue()))
        .toList();
  }

  /** The quotes that the query means, whatever the filters. */
  private List<Said> meant(SearchRequest request, QuoteFilter filter) {
    Predicate<ScannedArticle> matching = force.matching(request.query());
    BiPredicate<Said, Query> leaves = leaves(filter.inside());
    List<Said> meant = new ArrayList<>();
    for (ScannedArticle each : scanned.values()) {
      if (matching.test(each)) {
        for (int i = 0; i < each.article().quotes().size(); i++) {
          Said said = new Said(each.article(), i);
          if (means(said, request.query(), leaves)) {
            meant.add(said);
          }
        }
      }
    }
    return meant;
  }

  private static <T> boolean in(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  private static Set<String> included(SearchRequest request) {
    return request.filters().stream()
        .filter(f -> f.facet() == Facet.SPEAKER && !f.exclude())
        .map(Filter::value)
        .collect(Collectors.toSet());
  }

  private BiPredicate<Said, Query> leaves(boolean inside) {
    Map<Query, Predicate<ScannedArticle>> matching = new HashMap<>();
    return (said, leaf) -> {
      if (leaf instanceof Query.Word(Query.Scope scope, String text)
          && scope == Query.Scope.SPEAKER) {
        return List.of(said.speaker().toLowerCase(Locale.ROOT).split(" ")).contains(text);
      }
      if (inside && isText(leaf)) {
        return hits
            .computeIfAbsent(leaf, _ -> new HashMap<>())
            .computeIfAbsent(said.article(), article -> index.archive().hits(article, leaf))
            .stream()
            .anyMatch(said.quote().span()::contains);
      }
      return matching.computeIfAbsent(leaf, force::matching).test(scanned.get(said.article().id()));
    };
  }

  private static boolean isText(Query leaf) {
    return switch (leaf) {
      case Query.Word word -> word.scope() == Query.Scope.TEXT;
      case Query.Phrase phrase -> phrase.scope() == Query.Scope.TEXT;
      case Query.Prefix prefix -> prefix.scope() == Query.Scope.TEXT;
      case Query.Fuzzy fuzzy -> fuzzy.scope() == Query.Scope.TEXT;
      case Query.And _,
          Query.Or _,
          Query.Not _,
          Query.Period _,
          Query.Marked _,
          Query.Everything _ ->
          false;
    };
  }

  private static boolean means(Said said, Query query, BiPredicate<Said, Query> leaf) {
    return switch (query) {
      case Query.And and -> and.parts().stream().allMatch(part -> means(said, part, leaf));
      case Query.Or or -> or.parts().stream().anyMatch(part -> means(said, part, leaf));
      case Query.Not not -> !means(said, not.part(), leaf);
      case Query.Word _, Query.Phrase _, Query.Prefix _, Query.Fuzzy _ -> leaf.test(said, query);
      case Query.Period _, Query.Marked _, Query.Everything _ -> leaf.test(said, query);
    };
  }

  @Test
  void pagesGiveEveryQuoteOnceByDateAndInTheOrderOfTheText() {
    for (Sort sort : Sort.values()) {
      SearchRequest request = new SearchRequest(new Query.Everything(), List.of(), sort);
      List<QuoteHit> whole = page(request, 0, ALL);
      List<QuoteHit> paged = new ArrayList<>();
      for (List<QuoteHit> next = page(request, 0, 7);
          !next.isEmpty();
          next = page(request, paged.size(), 7)) {
        paged.addAll(next);
      }
      assertEquals(whole, paged);
      Comparator<LocalDate> days =
          sort == Sort.OLDEST ? Comparator.naturalOrder() : Comparator.reverseOrder();
      Comparator<QuoteHit> order =
          Comparator.comparing(hit -> hit.date().best(), Comparator.nullsLast(days));
      for (int i = 1; i < whole.size(); i++) {
        QuoteHit before = whole.get(i - 1);
        QuoteHit after = whole.get(i);
        boolean same = before.article().equals(after.article());
        boolean inOrder =
            same ? before.number() < after.number() : order.compare(before, after) <= 0;
        assertEquals(true, inOrder, before + " before " + after);
      }
    }
  }

  private List<QuoteHit> page(SearchRequest request, int offset, int limit) {
    return index
        .quotations()
        .quotes(request, QuoteFilter.ALL, offset, limit, new CancelToken())
        .page();
  }

  @Test
  void marksTheWordsInTheQuoteAndTellsItsCueAsWritten() throws Exception {
    ArticleFixture.file("one")
        .headline("A treaty")
        .said(
            Quote.Kind.DIRECT, "Two treaties and a fjord.", "Greta Holm", Certainty.SURE, "Warned")
        .on("2014-05-06")
        .source("Fjord Times")
        .putInto(index.store());
    index.store().commit();
    SearchRequest request =
        new SearchRequest(QueryParser.parse("fjords treaty").query(), List.of(), Sort.RELEVANCE);
    QuoteHits hits = index.quotations().quotes(request, QuoteFilter.ALL, 0, ALL, new CancelToken());
    QuoteHit hit = hits.page().getFirst();
    assertEquals(1, hits.total());
    assertEquals("Warned", hit.cue());
    assertEquals("A treaty", hit.headline());
    assertEquals("Fjord Times", hit.source());
    assertEquals(
        List.of("treaties", "fjord"),
        hit.marks().stream().map(span -> span.of(hit.quote().text())).toList());
  }

  @Test
  void listsSpeakersByTheBeginningsOfTheirNames() {
    SearchRequest request = new SearchRequest(new Query.Everything(), List.of(), Sort.NEWEST);
    List<String> names =
        index
            .quotations()
            .speakers(request, QuoteFilter.ALL, "eva n", ALL, new CancelToken())
            .stream()
            .map(QuoteCounts.Count::value)
            .toList();
    assertEquals(List.of("Éva Nagy"), names);
    assertEquals(
        List.of(),
        index.quotations().speakers(request, QuoteFilter.ALL, "…", ALL, new CancelToken()));
  }
}
