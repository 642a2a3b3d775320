package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dateline.article.Origin;
import org.dateline.correction.ArticleKey;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.correction.CorrectionStore;
import org.dateline.correction.NameKind;
import org.dateline.ingest.Importer;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections of articles that the real importer reads. */
class CorrectedRebuildTest {
  private static final SearchRequest ALL =
      new SearchRequest(new Query.Everything(), List.of(), SearchRequest.Sort.OLDEST);

  @TempDir private Path temp;

  private Path archive() {
    return temp.resolve("archive");
  }

  private void write(String name, String text) throws Exception {
    Path news = Files.createDirectories(temp.resolve("news"));
    Files.writeString(news.resolve(name), text);
  }

  private static void importAll(Workspace workspace, Path... roots) {
    workspace.importer().run(List.of(roots), _ -> {}, Progress.ignored(), new CancelToken());
  }

  private static List<String> people(Workspace workspace) {
    return workspace.archive().values(ALL, Facet.PERSON, "", 10, new CancelToken()).stream()
        .map((FacetCounts.Count count) -> count.value() + " " + count.articles())
        .sorted()
        .toList();
  }

  private static void correct(Workspace workspace, Correction correction) {
    store(workspace).add(correction);
    workspace.corrected();
  }

  private static CorrectionStore store(Workspace workspace) {
    return Objects.requireNonNull(workspace.corrections()).store();
  }

  private void writeTwo() throws Exception {
    write("1.txt", "Mayor opens bridge\n\nMayor Anna Koval opened the bridge.\n");
    write("2.txt", "Mayor shuts bridge\n\nMayor Anna Kowal shut the bridge on Friday.\n");
  }

  @Test
  void aMergeSurvivesARebuildOfTheIndexAndItsUndoReachesWhatWasRebuilt() throws Exception {
    writeTwo();
    try (Workspace workspace = Workspace.open(archive(), Importer.UNWATCHED)) {
      importAll(workspace, temp.resolve("news"));
      assertEquals(List.of("Anna Koval 1", "Anna Kowal 1"), people(workspace));
      correct(
          workspace,
          Correction.everywhere(
              new Change.Merge(NameKind.PERSON, "Anna Kowal", "Anna Koval", null)));
      assertEquals(List.of("Anna Koval 2"), people(workspace));
    }
    try (Workspace workspace = Workspace.rebuild(archive(), Importer.UNWATCHED)) {
      importAll(workspace, temp.resolve("news"));
      assertEquals(List.of("Anna Koval 2"), people(workspace));
      store(workspace).corrections().forEach(store(workspace)::remove);
      workspace.corrected();
      assertEquals(List.of("Anna Koval 1", "Anna Kowal 1"), people(workspace));
    }
  }

  @Test
  void whatAnEarlierSessionDidNotWriteToTheIndexIsMadeGoodWhenItIsOpened() throws Exception {
    writeTwo();
    try (Workspace workspace = Workspace.open(archive(), Importer.UNWATCHED)) {
      importAll(workspace, temp.resolve("news"));
      correct(
          workspace,
          Correction.everywhere(
              new Change.Merge(NameKind.PERSON, "Anna Kowal", "Anna Koval", null)));
    }
    try (Workspace workspace = Workspace.open(archive(), Importer.UNWATCHED)) {
      assertEquals(List.of("Anna Koval 2"), people(workspace));
    }
  }

  @Test
  void aMovedFileKeepsItsCorrectionsAndAChangedOneToo() throws Exception {
    writeTwo();
    try (Workspace workspace = Workspace.open(archive(), Importer.UNWATCHED)) {
      importAll(workspace, temp.resolve("news"));
      for (var hit : workspace.archive().search(ALL, 0, 9, new CancelToken()).page()) {
        var article = workspace.archive().article(hit.id()).orElseThrow();
        correct(
            workspace, new Correction(ArticleKey.of(article), new Change.Published("2015-03-04")));
      }
      Files.move(temp.resolve("news/1.txt"), temp.resolve("news/moved.txt"));
      write("2.txt", "Mayor shuts bridge\n\nMayor Anna Kowal shut the bridge on Monday.\n");
      importAll(workspace, temp.resolve("news"));
      var hits = workspace.archive().search(ALL, 0, 9, new CancelToken()).page();
      assertEquals(2, hits.size());
      assertTrue(hits.stream().allMatch(hit -> hit.date().origin() == Origin.CORRECTED));
      assertFalse(Files.exists(temp.resolve("news/1.txt")));
    }
  }
}
