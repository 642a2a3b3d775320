package org.dateline.index;

import static org.dateline.index.ArticleFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dateline.article.Address;
import org.dateline.search.Archive.Suggestion;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Filter;
import org.dateline.search.Query;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of values, suggestions, and questions that are stopped or meant to harm. */
class FacetsTest {
  @TempDir Path folder;
  private ArchiveIndex index;

  @BeforeEach
  void open() throws Exception {
    index = ArchiveIndex.open(folder, false);
    file("1")
        .headline("One")
        .person("Anna Kovář")
        .person("Boris O’Hill")
        .source("Port Post")
        .on("2014-01-01")
        .putInto(index.store());
    file("2")
        .headline("Two")
        .person("Anna Kovář")
        .place("Kovno")
        .source("Port Post")
        .between("2014-12-01", "2014-12-31", "2015-01-02")
        .putInto(index.store());
    index.store().commit();
    file("3").headline("Three").person("Carl Hill").source("River News").putInto(index.store());
    index.store().commit();
  }

  @AfterEach
  void close() throws Exception {
    index.close();
  }

  @Test
  void valuesAreListedMostArticlesFirstAndYearsLatestFirst() {
    assertEquals(
        List.of(
            new Count("Anna Kovář", 2), new Count("Boris O’Hill", 1), new Count("Carl Hill", 1)),
        values(Facet.PERSON, "", 10));
    assertEquals(
        List.of(new Count(Filter.UNDATED, 1), new Count("2015", 1), new Count("2014", 2)),
        values(Facet.YEAR, "", 10));
    assertEquals(List.of(new Count("Anna Kovář", 2)), values(Facet.PERSON, "", 1));
  }

  @Test
  void valuesAreNarrowedByTheBeginningsOfTheirWords() {
    assertEquals(List.of(new Count("Anna Kovář", 2)), values(Facet.PERSON, "kovar", 10));
    assertEquals(List.of(new Count("Anna Kovář", 2)), values(Facet.PERSON, "KOV an", 10));
    assertEquals(List.of(new Count("Carl Hill", 1)), values(Facet.PERSON, "hill", 10));
    assertEquals(List.of(new Count("Boris O’Hill", 1)), values(Facet.PERSON, "O'H", 10));
    assertEquals(List.of(), values(Facet.PERSON, "ill", 10));
  }

  @Test
  void aChosenSourceLeavesTheOthersCountedAndNarrowsTheRest() {
    SearchRequest request = all(Filter.include(Facet.SOURCE, "Port Post"));
    assertEquals(
        List.of(new Count("Port Post", 2), new Count("River News", 1)),
        index.archive().values(request, Facet.SOURCE, "", 10, new CancelToken()));
    assertEquals(
        List.of(new Count("Anna Kovář", 2), new Count("Boris O’Hill", 1)),
        index.archive().values(request, Facet.PERSON, "", 10, new CancelToken()));
  }

  @Test
  void suggestionsAreNamesOfEveryKind() {
    assertEquals(
        List.of(
            new Suggestion(Facet.PERSON, "Anna Kovář", 2), new Suggestion(Facet.PLACE, "Kovno", 1)),
        index.archive().suggest("kov", 10));
    assertEquals(
        List.of(new Suggestion(Facet.SOURCE, "Port Post", 2)), index.archive().suggest("po", 10));
    assertEquals(1, index.archive().suggest("kov", 1).size());
    assertEquals(List.of(), index.archive().suggest(" ", 10));
    assertEquals(List.of(), index.archive().suggest("?!", 10));
  }

  @Test
  void countsFollowTheArchive() {
    assertEquals(2, values(Facet.SOURCE, "", 10).size());
    index.store().remove(Address.of(Path.of("/news/3")));
    index.store().commit();
    assertEquals(List.of(new Count("Port Post", 2)), values(Facet.SOURCE, "", 10));
  }

  @Test
  void aQuestionThatIsNotWantedAnyMoreIsNotAnswered() {
    CancelToken cancelled = new CancelToken();
    cancelled.cancel();
    SearchRequest request = all();
    assertThrows(
        CancellationException.class, () -> index.archive().search(request, 0, 10, cancelled));
    assertThrows(
        CancellationException.class, () -> index.archive().search(request, 5000, 10, cancelled));
    assertThrows(CancellationException.class, () -> index.archive().facets(request, 10, cancelled));
    assertEquals(3, index.archive().search(request, 0, 10, new CancelToken()).total());
    assertEquals(3, values(Facet.PERSON, "", 10).size());
  }

  @Test
  void hostileQueriesAreAnsweredLikeAnyOther() {
    for (String text :
        List.of(
            "(".repeat(10_000),
            "one ".repeat(250_000),
            "one OR ".repeat(100_000),
            "-".repeat(5_000) + "one",
            "one~2 ".repeat(2_000),
            "o* ".repeat(3_000),
            "\"" + "one ".repeat(2_400) + "\"~1000",
            "a-".repeat(4_900),
            "\ud800one\u0000 one",
            "x".repeat(9_999) + "*",
            "x".repeat(9_999) + "~")) {
      SearchRequest request =
          new SearchRequest(QueryParser.parse(text).query(), List.of(), Sort.RELEVANCE);
      long total = index.archive().search(request, 0, 10, new CancelToken()).total();
      long counted =
          index.archive().facets(request, 10, new CancelToken()).counts().get(Facet.YEAR).stream()
              .mapToLong(Count::articles)
              .sum();
      assertEquals(total > 0, counted > 0, text::strip);
    }
  }

  private List<Count> values(Facet facet, String text, int limit) {
    return index.archive().values(all(), facet, text, limit, new CancelToken());
  }

  private static SearchRequest all(Filter... filters) {
    return new SearchRequest(new Query.Everything(), List.of(filters), Sort.NEWEST);
  }
}
