package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dateline.article.Article;
import org.dateline.article.Origin;
import org.dateline.article.Person;
import org.dateline.correction.ArticleKey;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.correction.Corrections;
import org.dateline.correction.NameKind;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.Filter;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectedIndexTest {
  private static final Correction MERGE =
      Correction.everywhere(new Change.Merge(NameKind.PERSON, "Zhelensky", "Zelensky", null));
  private static final Corrections MERGED = Corrections.of(List.of(MERGE));

  @TempDir private Path folder;

  private static ArticleFixture first() {
    return ArticleFixture.file("1.txt")
        .headline("First")
        .body("Zelensky spoke.")
        .person("Zelensky", "Zelensky")
        .on("2022-01-01");
  }

  private static ArticleFixture second() {
    return ArticleFixture.file("2.txt")
        .headline("Second")
        .body("Zhelensky spoke.")
        .person("Zhelensky", "Zhelensky")
        .on("2022-01-02");
  }

  private void fill() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      first().putInto(index.store());
      second().putInto(index.store());
      index.store().commit();
    }
  }

  private static void correct(ArchiveIndex index, Corrections next) {
    index.corrections().correct(next, Progress.ignored(), new CancelToken());
  }

  private static List<String> people(ArchiveIndex index) {
    SearchRequest all =
        new SearchRequest(QueryParser.parse("").query(), List.of(), SearchRequest.Sort.OLDEST);
    return index.archive().values(all, Facet.PERSON, "", 10, new CancelToken()).stream()
        .map((FacetCounts.Count count) -> count.value() + " " + count.articles())
        .sorted()
        .toList();
  }

  private static List<String> found(ArchiveIndex index, String query, Filter... filters) {
    SearchRequest request =
        new SearchRequest(
            QueryParser.parse(query).query(), List.of(filters), SearchRequest.Sort.OLDEST);
    return index.archive().search(request, 0, 10, new CancelToken()).page().stream()
        .map(hit -> hit.headline().text())
        .toList();
  }

  @Test
  void aMergeShowsAtOnceAndItsUndoToo() throws Exception {
    fill();
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      assertEquals(1, index.corrections().affected(MERGED));
      correct(index, MERGED);
      assertEquals(List.of("Zelensky 2"), people(index));
      assertEquals(
          List.of("First", "Second"), found(index, "", Filter.include(Facet.PERSON, "Zelensky")));
      assertEquals(List.of("First", "Second"), found(index, "person:Zelensky"));
      assertEquals(
          List.of("Zelensky"),
          index.archive().article(second().id()).orElseThrow().people().stream()
              .map(Person::name)
              .toList());
      assertEquals(second().article(), index.corrections().extracted(second().id()).orElseThrow());
      correct(index, Corrections.none());
      assertEquals(List.of("Zelensky 1", "Zhelensky 1"), people(index));
      assertEquals(second().article(), index.archive().article(second().id()).orElseThrow());
    }
  }

  @Test
  void whatIsPutInLaterIsCorrectedToo() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      correct(index, MERGED);
      first().putInto(index.store());
      second().putInto(index.store());
      index.store().commit();
      assertEquals(List.of("Zelensky 2"), people(index));
    }
    try (ArchiveIndex index = ArchiveIndex.open(folder, true)) {
      assertEquals(MERGED, index.corrections().corrections());
      assertEquals(List.of("Zelensky 2"), people(index));
    }
  }

  @Test
  void anIndexThatWasNotCommittedIsBroughtUpWhenItIsOpenedAgain() throws Exception {
    fill();
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      correct(index, MERGED);
    }
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      assertEquals(Corrections.none(), index.corrections().corrections());
      assertEquals(List.of("Zelensky 1", "Zhelensky 1"), people(index));
      correct(index, MERGED);
      index.corrections().commit();
    }
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      assertEquals(List.of("Zelensky 2"), people(index));
    }
  }

  @Test
  void whatACancelledRunLeftIsDoneByTheNextEvenAfterACommit() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      for (int i = 0; i < 20; i++) {
        ArticleFixture.file("n" + i).headline("N").person("Zhelensky", "Z").putInto(index.store());
      }
      index.store().commit();
      CancelToken cancel = new CancelToken();
      assertThrows(
          CancellationException.class,
          () ->
              index
                  .corrections()
                  .correct(
                      MERGED,
                      progress -> {
                        if (progress.done() == 5) {
                          cancel.cancel();
                        }
                      },
                      cancel));
      index.store().commit();
      assertEquals(List.of("Zelensky 5", "Zhelensky 15"), people(index));
    }
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      List<Long> steps = new ArrayList<>();
      index
          .corrections()
          .correct(MERGED, progress -> steps.add(progress.total()), new CancelToken());
      assertEquals(List.of("Zelensky 20"), people(index));
      assertEquals(20, steps.size());
      steps.clear();
      index
          .corrections()
          .correct(MERGED, progress -> steps.add(progress.total()), new CancelToken());
      assertEquals(List.of(), steps);
    }
  }

  @Test
  void anArticlePutInWhileItsCorrectionRunsIsNotOverwritten() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      second().putInto(index.store());
      ArticleFixture.file("0.txt").headline("Zero").person("Zhelensky", "Z").putInto(index.store());
      index.store().commit();
      ArticleFixture other =
          ArticleFixture.file("2.txt").headline("Another").person("Zhelensky", "Z");
      ArticleFixture zero = ArticleFixture.file("0.txt").headline("Nought").person("Else", "E");
      List<Progress> told = new ArrayList<>();
      index
          .corrections()
          .correct(
              MERGED,
              progress -> {
                if (told.isEmpty()) {
                  other.putInto(index.store());
                  zero.putInto(index.store());
                }
                told.add(progress);
              },
              new CancelToken());
      index.store().refresh();
      assertEquals(2, told.size());
      assertEquals(List.of("Else 1", "Zelensky 1"), people(index));
      assertEquals(List.of("Another"), found(index, "", Filter.include(Facet.PERSON, "Zelensky")));
    }
  }

  /** Neither waits for the other for ever: what is under way needs the corrections to stay. */
  @Test
  void correctionsAndArticlesThatArePutInGoOnBesideEachOther() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      Thread importing =
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int i = 0; i < 1000; i++) {
                      ArticleFixture.file("n" + i)
                          .headline("N")
                          .person("Zhelensky", "Z")
                          .putInto(index.store());
                    }
                    index.store().commit();
                  });
      while (importing.isAlive()) {
        correct(index, MERGED);
        correct(index, Corrections.none());
      }
      assertEquals(List.of("Zhelensky 1000"), people(index));
      correct(index, MERGED);
      assertEquals(List.of("Zelensky 1000"), people(index));
    }
  }

  @Test
  void aDateThatIsSetIsWhatTheArticleIsFoundByAndTheExtractedOneStaysBehind() throws Exception {
    fill();
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      Correction date =
          new Correction(ArticleKey.of(first().article()), new Change.Published("2015-03"));
      correct(index, Corrections.of(List.of(date)));
      assertEquals(List.of("First"), found(index, "", Filter.include(Facet.YEAR, "2015")));
      assertEquals(List.of("First", "Second"), found(index, ""));
      Article now = index.archive().article(first().id()).orElseThrow();
      assertEquals(Origin.CORRECTED, now.date().origin());
      List<Article> open = new ArrayList<>();
      index
          .neighbours()
          .eachOpen(5, question -> open.add(question.get().article()), new CancelToken());
      assertTrue(open.isEmpty());
      correct(index, Corrections.none());
      assertEquals(List.of(), found(index, "", Filter.include(Facet.YEAR, "2015")));
    }
  }

  @Test
  void theSecondPassIsToldWhatWasExtracted() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      ArticleFixture undated = ArticleFixture.file("u.txt").headline("Undated");
      undated.putInto(index.store());
      index.store().commit();
      ArticleKey key = ArticleKey.of(undated.article());
      correct(
          index,
          Corrections.of(
              List.of(
                  new Correction(key, new Change.Published("2015-03-04")),
                  new Correction(key, new Change.Headline("Set")))));
      List<Article> open = new ArrayList<>();
      index
          .neighbours()
          .eachOpen(5, question -> open.add(question.get().article()), new CancelToken());
      assertEquals(List.of(undated.article()), open);
      assertEquals(
          undated.article(),
          index.store().article(undated.article().file().address()).orElseThrow());
    }
  }
}
