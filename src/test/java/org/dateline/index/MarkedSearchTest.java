package org.dateline.index;

import static org.dateline.index.ArticleFixture.file;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Address;
import org.dateline.search.ArticleSet;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Hit;
import org.dateline.search.Mark;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches for what the user marked. */
class MarkedSearchTest {
  private static final CancelToken GO_ON = new CancelToken();

  @TempDir Path folder;
  private ArchiveIndex index;

  @BeforeEach
  void open() throws Exception {
    index = ArchiveIndex.open(folder, false);
    file("1").headline("One").source("Port Post").on("2014-01-01").putInto(index.store());
    file("2").headline("Two").source("Port Post").on("2015-01-01").putInto(index.store());
    index.store().commit();
    file("3").headline("Three").source("River News").on("2016-01-01").putInto(index.store());
    index.store().commit();
  }

  @AfterEach
  void close() throws Exception {
    index.close();
  }

  @Test
  void findsTheArticlesOfASetAcrossSegments() {
    assertEquals(List.of("Three", "One"), headlines(marked("1", "3", "not there")));
    assertEquals(List.of(), headlines(marked()));
    assertEquals(List.of("Three", "Two"), headlines(new Query.Not(marked("1"))));
  }

  @Test
  void standsBesideWords() {
    Query one = new Query.Word(Query.Scope.HEADLINE, "one");
    assertEquals(List.of("One"), headlines(new Query.And(List.of(one, marked("1", "2")))));
    assertEquals(List.of("Two", "One"), headlines(new Query.Or(List.of(one, marked("2")))));
  }

  @Test
  void anotherSetOfTheSameMarkIsAnotherQuestion() {
    assertEquals(List.of("One"), headlines(marked("1")));
    assertEquals(List.of("Two", "One"), headlines(marked("1", "2")));
    assertEquals(List.of(new Count("Port Post", 1)), sources(marked("1")));
    assertEquals(List.of(new Count("Port Post", 2)), sources(marked("1", "2")));
  }

  @Test
  void anArticleThatWasReplacedIsFoundOnceAndADeletedOneNotAtAll() {
    Query both = marked("1", "3");
    assertEquals(List.of("Three", "One"), headlines(both));
    file("1").headline("One again").on("2017-01-01").putInto(index.store());
    index.store().remove(Address.of(file("3").path()));
    index.store().commit();
    assertEquals(List.of("One again"), headlines(both));
    assertEquals(
        List.of(1L), index.overlaps().counts(request(new Query.Everything()), sets("1,3"), GO_ON));
  }

  @Test
  void hitsAreCountedByWhatTheyHaveInCommonWithSets() {
    assertEquals(
        List.of(1L, 2L, 0L),
        index.overlaps().counts(request(new Query.Everything()), sets("1", "2,3", "9"), GO_ON));
    assertEquals(
        List.of(1L, 0L, 0L),
        index
            .overlaps()
            .counts(
                request(new Query.Word(Query.Scope.HEADLINE, "one")),
                sets("1", "2,3", "9"),
                GO_ON));
  }

  @Test
  void theContentsOfHitsAreTheBeginningsOfTheirFingerprints() {
    long[] contents = index.overlaps().contents(request(marked("1", "2")), GO_ON);
    Arrays.sort(contents);
    long[] expected =
        Stream.of("1", "2")
            .mapToLong(name -> ArticleDocument.print(file(name).article().file().fingerprint()))
            .sorted()
            .toArray();
    assertArrayEquals(expected, contents);
  }

  @Test
  void aMarkWithoutItsArticlesIsRefusedRatherThanTakenForNone() {
    assertThrows(
        IllegalArgumentException.class, () -> headlines(new Query.Marked(Mark.Kind.STARRED, null)));
  }

  private List<ArticleSet> sets(String... names) {
    return Stream.of(names).map(some -> set(some.split(",", -1))).toList();
  }

  private static ArticleSet set(String... names) {
    return new ArticleSet(
        Stream.of(names).map(name -> file(name).id()).collect(Collectors.toSet()));
  }

  private static Query marked(String... names) {
    return new Query.Marked(Mark.Kind.STARRED, names.length == 0 ? ArticleSet.NONE : set(names));
  }

  private static SearchRequest request(Query query) {
    return new SearchRequest(query, List.of(), Sort.NEWEST);
  }

  private List<String> headlines(Query query) {
    return index.archive().search(request(query), 0, 10, GO_ON).page().stream()
        .map(Hit::headline)
        .map(Hit.Marked::text)
        .toList();
  }

  private List<Count> sources(Query query) {
    return index
        .archive()
        .facets(request(query), 10, GO_ON)
        .counts()
        .getOrDefault(Facet.SOURCE, List.of());
  }
}
