package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.dateline.article.Address;
import org.dateline.article.Article;
import org.dateline.article.Role;
import org.dateline.article.Span;
import org.dateline.search.Concordance;
import org.dateline.search.Concordance.Stretch;
import org.dateline.search.ContextLine;
import org.dateline.search.ContextLines;
import org.dateline.search.ContextOrder;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words in context in an archive of random articles, as by looking at each of them. */
class ConcordanceTest {
  private static final List<String> WORDS =
      List.of("drill", "drills", "fleet", "fleets", "border", "harbour", "river", "Treaty", "mark");
  private static final List<String> PEOPLE = List.of("Anna Kovar", "Boris Hill");
  private static final List<String> SOURCES = List.of("Harbour Post", "River News");
  private static final Stretch ALL = new Stretch(0, 100_000);

  @TempDir Path folder;
  private final Random random = new Random(47);
  private final Map<String, Article> articles = new HashMap<>();
  private RandomRequests requests;
  private BruteForce force;
  private ArchiveIndex index;

  @BeforeEach
  void fill() throws Exception {
    index = ArchiveIndex.open(folder, false);
    List<String> words = WORDS.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    List<String> phrases =
        Stream.generate(() -> pick(words) + " " + pick(words)).limit(60).toList();
    requests =
        new RandomRequests(
            random,
            new RandomRequests.Supply(words, phrases, PEOPLE, List.of("Riga"), SOURCES, 2009));
    for (int i = 0; i < 200; i++) {
      // Some names come twice: the later article takes the place of the earlier one.
      ArticleFixture fixture = fixture("article-" + random.nextInt(170));
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
    force = new BruteForce(ScannedArticle.of(articles.values()));
  }

  @AfterEach
  void close() throws Exception {
    index.close();
  }

  private ArticleFixture fixture(String name) {
    ArticleFixture fixture = ArticleFixture.file(name).headline(words(3)).body(words(9));
    for (int n = random.nextInt(3); n > 0; n--) {
      fixture.block(Role.CHROME, words(2)).body(words(6)).block(Role.CAPTION, words(3));
    }
    fixture.person(pick(PEOPLE), pick(PEOPLE));
    if (random.nextBoolean()) {
      fixture.source(pick(SOURCES));
    }
    String day = (2009 + random.nextInt(8)) + "-0" + (1 + random.nextInt(9)) + "-11";
    return random.nextInt(10) == 0 ? fixture : fixture.on(day);
  }

  private String words(int count) {
    return Stream.generate(() -> pick(WORDS)).limit(count).collect(Collectors.joining(", "));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private ContextLines lines(SearchRequest request, ContextOrder order, Stretch stretch) {
    return index
        .concordance()
        .lines(request, order, stretch, Progress.ignored(), new CancelToken());
  }

  private static SearchRequest search(String query) {
    return new SearchRequest(QueryParser.parse(query).query(), List.of(), Sort.NEWEST);
  }

  @Test
  void findsEveryPlaceOnce() {
    int found = 0;
    for (int round = 0; round < 100; round++) {
      SearchRequest request = requests.next(2, 2);
      List<String> wanted = new ArrayList<>();
      for (String id : force.answer(request).ids()) {
        Article article = articles.get(id);
        for (Span span : index.archive().hits(article, request.query())) {
          wanted.add(id + " " + span + " " + span.of(article.content().text()));
        }
      }
      ContextLines lines = lines(request, ContextOrder.DATE, ALL);
      assertEquals(
          wanted.stream().sorted().toList(),
          lines.page().stream()
              .map(line -> line.article() + " " + line.span() + " " + line.keyword())
              .sorted()
              .toList(),
          request.toString());
      assertEquals(wanted.size(), lines.total());
      assertEquals(
          lines.page().stream().map(ContextLine::article).distinct().count(), lines.articles());
      found += wanted.size();
    }
    assertEquals(true, found > 700);
  }

  @Test
  void ordersByDateAndByTheWordsAround() {
    for (String query : List.of("fleet", "drill* OR \"harbour river\"", "treatx~ -mark")) {
      List<ContextLine> byDate = lines(search(query), ContextOrder.DATE, ALL).page();
      for (int i = 1; i < byDate.size(); i++) {
        ContextLine one = byDate.get(i - 1);
        ContextLine next = byDate.get(i);
        boolean inOrder =
            one.article().equals(next.article())
                ? one.span().end() <= next.span().start()
                : next.date().best() == null || !next.date().best().isAfter(one.date().best());
        assertEquals(true, inOrder, one + " before " + next);
      }
      assertEquals(
          byDate.stream().sorted(Comparator.comparing(line -> key(line.right(), false))).toList(),
          lines(search(query), ContextOrder.RIGHT, ALL).page());
      assertEquals(
          byDate.stream().sorted(Comparator.comparing(line -> key(line.left(), true))).toList(),
          lines(search(query), ContextOrder.LEFT, ALL).page());
    }
  }

  private static String key(String words, boolean reversed) {
    List<String> parts = List.of(words.toLowerCase(Locale.ROOT).split("\\W+"));
    String line = String.join(" ", reversed ? parts.reversed() : parts).strip();
    return line.substring(0, Math.min(32, line.length()));
  }

  @Test
  void pagesGiveEveryLineOnce() {
    for (ContextOrder order : ContextOrder.values()) {
      List<ContextLine> paged = new ArrayList<>();
      for (List<ContextLine> next = lines(search("river"), order, new Stretch(0, 7)).page();
          !next.isEmpty();
          next = lines(search("river"), order, new Stretch(paged.size(), 7)).page()) {
        paged.addAll(next);
      }
      assertEquals(lines(search("river"), order, ALL).page(), paged);
    }
  }

  @Test
  void linesBeyondThoseThatAreOrderedFollowByDate() throws Exception {
    try (FSDirectory directory = FSDirectory.open(folder);
        Snapshots snapshots = new Snapshots(DirectoryReader.open(directory))) {
      Concordance few =
          new LuceneConcordance(snapshots, new QueryTranslator(new TextAnalysis()), 50);
      ContextLines lines =
          few.lines(
              search("river"), ContextOrder.RIGHT, ALL, Progress.ignored(), new CancelToken());
      List<ContextLine> byDate = lines(search("river"), ContextOrder.DATE, ALL).page();
      int ordered = (int) lines.ordered();
      assertEquals(true, ordered > 40 && ordered <= 50);
      assertEquals(byDate.size(), lines.total());
      assertEquals(
          byDate.subList(0, ordered).stream()
              .sorted(Comparator.comparing(line -> key(line.right(), false)))
              .toList(),
          lines.page().subList(0, ordered));
      assertEquals(
          byDate.subList(ordered, byDate.size()), lines.page().subList(ordered, byDate.size()));
    }
  }

  @Test
  void contextIsRunningTextWithoutFurnitureCutAtWords() throws Exception {
    ArticleFixture.file("one")
        .headline("Zebra seen")
        .body("A  café\n opened.")
        .block(Role.CHROME, "Share this")
        .body("A zebra’s coat, " + "seen ".repeat(30))
        .block(Role.CAPTION, "A zebra")
        .putInto(index.store());
    index.store().commit();
    Function<ContextLine, List<String>> shown =
        line -> List.of(line.left(), line.keyword(), line.right());
    assertEquals(
        List.of(
            List.of("", "Zebra", "seen"),
            List.of(
                "A café opened. A", "zebra’s", "coat, " + ("seen ".repeat(14) + "seen").strip()),
            List.of("A", "zebra", "")),
        lines(search("zebra"), ContextOrder.DATE, ALL).page().stream().map(shown).toList());
  }

  @Test
  void queriesWithoutWordsHaveNoLines() {
    for (String query : List.of("", "person:anna", "-fleet", "…")) {
      ContextLines lines = lines(search(query), ContextOrder.LEFT, ALL);
      assertEquals(List.of(false, 0L), List.of(lines.hasWords(), lines.total()), query);
    }
  }

  @Test
  void tellsItsProgressAndStops() {
    List<Progress> told = new ArrayList<>();
    CancelToken cancel = new CancelToken();
    index.concordance().lines(search("fleet"), ContextOrder.LEFT, ALL, told::add, cancel);
    assertEquals(1.0, told.getLast().fraction());
    cancel.cancel();
    assertThrows(
        CancellationException.class,
        () ->
            index.concordance().lines(search("border"), ContextOrder.LEFT, ALL, told::add, cancel));
  }
}
