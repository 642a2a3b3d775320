package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.dateline.correction.ArticleKey;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.correction.Corrections;
import org.dateline.correction.NameKind;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.QueryParser;
import org.dateline.search.Reviews;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {
  @TempDir private Path folder;

  private static ArticleFixture sure() {
    return ArticleFixture.file("sure.txt").headline("Sure").body("All is clear.").on("2022-01-01");
  }

  private static ArticleFixture wide() {
    return ArticleFixture.file("wide.txt")
        .headline("Wide")
        .body("Springfield waits.")
        .guessedPlace("Springfield")
        .between("2020-01-01", "2021-01-01", "2022-12-31");
  }

  private static ArticleFixture undated() {
    return ArticleFixture.file("undated.txt")
        .headline("Undated")
        .body("Lee spoke in Springfield.")
        .guessed("Ann Lee", "Lee")
        .guessedPlace("Springfield");
  }

  private static ArticleFixture guess(String name, String day) {
    return ArticleFixture.file(name + ".txt")
        .headline(name)
        .body(name + " in Springfield.")
        .guessedPlace("Springfield")
        .on(day);
  }

  @BeforeEach
  void fill() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      sure().putInto(index.store());
      guess("Older", "2019-05-01").putInto(index.store());
      wide().putInto(index.store());
      index.store().commit();
      guess("Newer", "2022-05-01").putInto(index.store());
      undated().putInto(index.store());
      index.store().commit();
    }
  }

  private static Reviews.Queue queue(ArchiveIndex index, String query, int offset, int limit) {
    SearchRequest request =
        new SearchRequest(
            QueryParser.parse(query).query(), List.of(), SearchRequest.Sort.RELEVANCE);
    return index.reviews().queue(request, offset, limit, new CancelToken());
  }

  private static List<String> listed(Reviews.Queue queue) {
    return queue.page().stream()
        .map(
            each -> each.hit().headline().text() + ": " + String.join(", ", each.summary().words()))
        .toList();
  }

  private static void correct(ArchiveIndex index, ArticleFixture article, Change change) {
    Correction made = new Correction(ArticleKey.of(article.article()), change);
    Corrections next = index.corrections().corrections().with(made);
    index.corrections().correct(next, Progress.ignored(), new CancelToken());
  }

  @Test
  void listsTheMostToBeGainedFirstThenTheNewest() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, true)) {
      Reviews.Queue all = queue(index, "", 0, 10);
      assertEquals(4, all.total());
      assertEquals(5, all.articles());
      assertEquals(
          List.of(
              "Undated: no date, 1 guessed person, 1 guessed place",
              "Wide: date within 3 years, 1 guessed place",
              "Newer: 1 guessed place",
              "Older: 1 guessed place"),
          listed(all));
      assertEquals(listed(all).subList(1, 3), listed(queue(index, "", 1, 2)));
      assertEquals(List.of(), queue(index, "", 4, 2).page());
    }
  }

  @Test
  void followsTheSearchAndItsFilters() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, true)) {
      Reviews.Queue found = queue(index, "clear OR waits", 0, 10);
      assertEquals(1, found.total());
      assertEquals(2, found.articles());
      SearchRequest filtered =
          new SearchRequest(
              QueryParser.parse("").query(),
              List.of(Filter.include(Facet.PERSON, "Ann Lee")),
              SearchRequest.Sort.NEWEST);
      assertEquals(1, index.reviews().queue(filtered, 0, 10, new CancelToken()).total());
    }
  }

  @Test
  void anAcceptedArticleLeavesTheQueueAndComesBackWhenThatIsTakenBack() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      List<String> before = listed(queue(index, "", 0, 10));
      correct(index, undated(), new Change.Reviewed());
      assertEquals(before.subList(1, 4), listed(queue(index, "", 0, 10)));
      index.corrections().correct(Corrections.none(), Progress.ignored(), new CancelToken());
      assertEquals(before, listed(queue(index, "", 0, 10)));
    }
  }

  @Test
  void whatIsCorrectedIsNotAskedAnyMore() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      correct(index, wide(), new Change.Published("2021"));
      assertEquals("Wide: 1 guessed place", listed(queue(index, "waits", 0, 10)).getFirst());
      correct(index, wide(), new Change.Confirm(NameKind.PLACE, "Springfield"));
      assertEquals(0, queue(index, "waits", 0, 10).total());
    }
  }

  @Test
  void anArticleThatIsPutInAgainStaysAccepted() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      correct(index, undated(), new Change.Reviewed());
      undated().putInto(index.store());
      index.store().commit();
      assertEquals(3, queue(index, "", 0, 10).total());
    }
  }
}
