package org.dateline.index;

import static org.dateline.index.ArticleFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.dateline.article.Address;
import org.dateline.ingest.CopyPass;
import org.dateline.search.Copies;
import org.dateline.search.Copies.Copy;
import org.dateline.search.Copies.Stories;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.Hit;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies found after an import, and stories found by a search. */
class CopiesTest {
  private static final String[] WORDS = {"port", "river", "mayor"};

  @TempDir Path folder;
  private ArchiveIndex index;

  @BeforeEach
  void open() throws Exception {
    index = ArchiveIndex.open(folder, false);
  }

  @AfterEach
  void close() throws Exception {
    index.close();
  }

  private static String text(long seed, int words) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("word").append(random.nextInt(5000)).append(' ');
    }
    return text.toString();
  }

  private void put(String name, String day, String source, String body) {
    ArticleFixture article = file(name).headline("About " + name).body(body).source(source);
    (day.isEmpty() ? article : article.on(day)).putInto(index.store());
  }

  private void compare() {
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    new CopyPass(index.store(), index.clusters(), clock).run(Progress.ignored(), new CancelToken());
  }

  private static SearchRequest request(String query, Sort sort, Filter... filters) {
    return new SearchRequest(QueryParser.parse(query).query(), List.of(filters), sort);
  }

  private Stories stories(SearchRequest request) {
    return index.copies().stories(request, 0, 1000, new CancelToken());
  }

  private static List<String> rows(Stories stories) {
    return stories.page().stream()
        .map(
            story ->
                story.hit().file().getFileName() + " " + story.copies() + " " + story.sources())
        .toList();
  }

  private List<String> copies(String name) {
    return index.copies().of(file(name).id()).stream()
        .map(copy -> copy.file().getFileName() + " " + Math.round(copy.alike() * 100))
        .toList();
  }

  @Test
  void copiesAreOneRowThatTheEarliestStandsFor() {
    put("b.txt", "2014-03-02", "River News", text(1, 200));
    put("a.txt", "2014-03-01", "Port Post", text(1, 200) + " and one more line of it");
    put("c.txt", "", "Port Post", text(1, 120));
    put("d.txt", "2014-03-03", "Port Post", text(2, 200));
    compare();
    assertEquals(List.of("d.txt 1 1", "a.txt 3 2"), rows(stories(request("", Sort.NEWEST))));
    assertEquals(4, stories(request("", Sort.NEWEST)).articles());
    assertEquals(2, stories(request("", Sort.NEWEST)).total());
    assertEquals(List.of("a.txt 100", "b.txt 100", "c.txt 100"), copies("c.txt"));
    assertEquals(List.of("d.txt 100"), copies("d.txt"));
    assertEquals(List.of(), index.copies().of("0123456789abcdef"));
  }

  @Test
  void theEarliestThatMatchesStandsForThoseThatMatch() {
    put("a.txt", "2014-03-01", "Port Post", text(1, 200));
    put("b.txt", "2014-03-02", "River News", text(1, 200));
    put("c.txt", "2014-03-03", "River News", text(1, 200));
    compare();
    Filter river = Filter.include(Facet.SOURCE, "River News");
    assertEquals(List.of("b.txt 2 1"), rows(stories(request("", Sort.OLDEST, river))));
  }

  @Test
  void filesOfTheSameBytesAreSaidToBe() {
    put("a.txt", "2014-03-01", "Port Post", text(1, 200));
    put("b.txt", "2014-03-02", "Port Post", text(1, 200) + "more");
    file("c.txt")
        .headline("About a.txt")
        .body(text(1, 200))
        .on("2014-03-03")
        .putInto(index.store());
    compare();
    assertEquals(
        List.of(true, false, true),
        index.copies().of(file("a.txt").id()).stream().map(Copy::sameBytes).toList());
  }

  @Test
  void nothingIsACopyBeforeItWasLookedFor() {
    put("a.txt", "2014-03-01", "Port Post", text(1, 200));
    put("b.txt", "2014-03-02", "River News", text(1, 200));
    index.store().commit();
    assertFalse(index.clusters().isCompared());
    assertEquals(2, stories(request("", Sort.NEWEST)).total());
    compare();
    assertTrue(index.clusters().isCompared());
    assertEquals(1, stories(request("", Sort.NEWEST)).total());
  }

  @Test
  void whatWasFoundOutlivesClosingAndIsNotLookedForAgain() throws Exception {
    put("a.txt", "2014-03-01", "Port Post", text(1, 200));
    put("b.txt", "2014-03-02", "River News", text(1, 200));
    compare();
    index.close();
    index = ArchiveIndex.open(folder, false);
    assertTrue(index.clusters().isCompared());
    assertEquals(List.of("a.txt 100", "b.txt 100"), copies("b.txt"));
    List<Integer> looked = new ArrayList<>();
    index.clusters().compare((place, all) -> looked.add(place), new CancelToken());
    assertEquals(List.of(), looked);
  }

  @Test
  void removingTheFirstLetsTheNextStandForTheRest() {
    put("a.txt", "2014-03-01", "Port Post", text(1, 200));
    put("b.txt", "2014-03-02", "River News", text(1, 200));
    put("c.txt", "2014-03-03", "River News", text(1, 200));
    compare();
    index.store().remove(Address.of(file("a.txt").path()));
    compare();
    assertEquals(List.of("b.txt 2 1"), rows(stories(request("", Sort.NEWEST))));
    put("b.txt", "2014-03-02", "River News", text(7, 200));
    compare();
    assertEquals(List.of("c.txt 1 1", "b.txt 1 1"), rows(stories(request("", Sort.NEWEST))));
  }

  @Test
  void clustersAreListedByTheirSize() {
    for (int i = 0; i < 3; i++) {
      put("a" + i, "2014-03-0" + (i + 1), "Port Post", text(1, 200));
      put("b" + i, "2014-03-0" + (i + 1), i == 0 ? "Port Post" : "River News", text(2, 200));
    }
    put("a3", "2014-03-04", "River News", text(1, 200));
    put("c", "2014-03-01", "Port Post", text(3, 200));
    compare();
    Copies copies = index.copies();
    CancelToken cancel = new CancelToken();
    Stories all = copies.clusters(request("", Sort.NEWEST), 10, cancel);
    assertEquals(List.of("a0 4 2", "b0 3 2"), rows(all));
    assertEquals(8, all.articles());
    assertEquals(2, all.total());
    Stories one = copies.clusters(request("", Sort.NEWEST), 1, cancel);
    assertEquals(List.of("a0 4 2"), rows(one));
    assertEquals(2, one.total());
    Filter port = Filter.include(Facet.SOURCE, "Port Post");
    assertEquals(
        List.of("a0 3 1"), rows(copies.clusters(request("", Sort.NEWEST, port), 9, cancel)));
  }

  @Test
  void storiesAreThoseThatGoingThroughAllHitsFinds() {
    SplittableRandom random = new SplittableRandom(42);
    for (int i = 0; i < 400; i++) {
      String words = random.nextInt(3) == 0 ? WORDS[random.nextInt(3)] + " " : "";
      String day = LocalDate.ofEpochDay(16_000 + random.nextInt(60)).toString();
      String source = random.nextBoolean() ? "Port Post" : "River News";
      put(
          "f" + i,
          random.nextInt(20) == 0 ? "" : day,
          source,
          text(random.nextInt(150), 80) + words.repeat(1 + random.nextInt(3)));
      if (i % 130 == 0) {
        compare();
      }
    }
    compare();
    for (String query :
        new String[] {"", "port", "river OR mayor", "port -river", "\"port port\""}) {
      for (Sort sort : Sort.values()) {
        for (Filter[] filters : new Filter[][] {{}, {Filter.include(Facet.SOURCE, "Port Post")}}) {
          SearchRequest request = request(query, sort, filters);
          assertEquals(byHand(request), rowsInOrder(request), query + " " + sort);
        }
      }
    }
  }

  /** The rows page by page, since a page may be told in another way than all. */
  private List<String> rowsInOrder(SearchRequest request) {
    List<String> rows = new ArrayList<>();
    for (int offset = 0; rows.size() == offset; offset += 7) {
      rows.addAll(rows(index.copies().stories(request, offset, 7, new CancelToken())));
    }
    assertEquals(rows, rows(index.copies().stories(request, 0, 2000, new CancelToken())));
    assertEquals(rows.size(), stories(request).total());
    return rows;
  }

  private List<String> byHand(SearchRequest request) {
    List<Hit> hits = index.archive().search(request, 0, 1000, new CancelToken()).page();
    Map<String, List<String>> clusters = new HashMap<>();
    Map<String, List<Hit>> stories = new LinkedHashMap<>();
    for (Hit hit : hits) {
      List<String> ids =
          clusters.computeIfAbsent(
              hit.id(), id -> index.copies().of(id).stream().map(Copy::id).toList());
      stories.computeIfAbsent(ids.getFirst(), first -> new ArrayList<>()).add(hit);
    }
    Map<String, String> rows = new HashMap<>();
    stories.forEach(
        (first, found) -> {
          List<String> order = clusters.get(found.getFirst().id());
          Hit stands =
              found.stream()
                  .min(Comparator.comparing(hit -> order.indexOf(hit.id())))
                  .orElseThrow();
          long sources = found.stream().map(Hit::source).distinct().count();
          rows.put(stands.id(), stands.file().getFileName() + " " + found.size() + " " + sources);
        });
    return hits.stream()
        .map(hit -> rows.get(hit.id()))
        .filter(row -> row != null)
        .collect(Collectors.toList());
  }
}
