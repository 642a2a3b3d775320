package org.dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.ingest.ImportBench.Counts;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
  @TempDir Path temp;
  private ImportBench bench;

  @BeforeEach
  void openBench() {
    bench = new ImportBench(temp);
  }

  @Test
  void takesInEveryFileBelowAFolderAndAccountsForEachOne() throws IOException {
    bench.write("a.txt", "first");
    bench.write("deep/er/b.txt", "WARN second");
    bench.write("empty.txt", "");
    bench.write("picture.txt", "BINARY");

    assertEquals(
        new ImportSummary(2, 0, 0, 0, 0, 1, 1, 0, 0, 0, List.of(), Duration.ZERO, false),
        bench.run());
    assertEquals(
        Map.of(
            "a.txt", "read",
            "deep/er/b.txt", "read: A byte was replaced.",
            "empty.txt", "empty: no text",
            "picture.txt", "unreadable: not text"),
        bench.report());
    assertEquals(List.of(temp), bench.store.roots);
  }

  @Test
  void readsNothingAgainThatDidNotChange() throws IOException {
    bench.write("a.txt", "first");
    bench.write("empty.txt", "");
    bench.run();
    int commits = bench.store.commits;

    assertEquals(new Counts(0, 0, 0, 2, 0).summary(), bench.run());
    assertEquals(List.of(), bench.readFiles);
    assertEquals(commits, bench.store.commits, "an unchanged archive keeps its version");
  }

  @Test
  void readsAgainWhatChangedInSizeOrInTime() throws IOException {
    bench.write("same.txt", "same");
    bench.write("size.txt", "short");
    bench.write("time.txt", "abc");
    bench.run();
    bench.write("size.txt", "much longer");
    bench.write("time.txt", "xyz", ImportBench.LONG_AGO.plusMillis(1));

    assertEquals(new Counts(2, 0, 0, 1, 0).summary(), bench.run());
    assertEquals(List.of("size.txt", "time.txt"), bench.names(bench.readFiles));
    assertEquals("xyz", bench.store.article(temp.resolve("time.txt")).content().text());
  }

  @Test
  void countsAFileThatWasOnlyTouchedAsUnchangedAndDoesNotReadItAThirdTime() throws IOException {
    bench.write("a.txt", "first");
    bench.run();
    bench.write("a.txt", "first", ImportBench.LONG_AGO.plusSeconds(60));

    assertEquals(new Counts(0, 0, 0, 1, 0).summary(), bench.run());
    assertEquals(List.of("a.txt"), bench.names(bench.readFiles));
    bench.run();
    assertEquals(List.of(), bench.readFiles);
  }

  @Test
  void readsAgainAFileThatMayHaveChangedInTheMomentItWasRead() throws IOException {
    bench.write("a.txt", "abc", ImportBench.NOW.minusSeconds(1));
    bench.run();
    bench.write("a.txt", "xyz", ImportBench.NOW.minusSeconds(1));

    assertEquals(new Counts(1, 0, 0, 0, 0).summary(), bench.run());
  }

  @Test
  void readsEverythingAgainWhenWhatMakesArticlesChanged() throws IOException {
    bench.write("a.txt", "first");
    bench.write("empty.txt", "");
    bench.run();
    bench.producer = "2";

    assertEquals(
        new ImportSummary(1, 0, 0, 1, 0, 1, 0, 0, 0, 0, List.of(), Duration.ZERO, false),
        bench.run());
    assertEquals(
        "Reading files again with this version of Dateline",
        bench.progress.getLast().task().name());
  }

  @Test
  void isNamedAfterWhatMostOfItsWorkIs() throws IOException {
    bench.write("old.txt", "first");
    bench.run();
    bench.producer = "2";
    bench.write("one.txt", "one");
    bench.write("two.txt", "two");

    bench.run();
    assertEquals(
        Set.of(Progress.Task.FILES),
        bench.progress.stream().map(Progress::task).collect(Collectors.toSet()));
  }

  @Test
  void goesOnWithReadingAgainWhereItWasStopped() throws IOException {
    List<String> names = List.of("a.txt", "b.txt", "c.txt", "d.txt");
    for (String name : names) {
      bench.write(name, "text of " + name);
    }
    bench.run();
    bench.producer = "2";
    bench.cancelAfter = 2;
    ImportSummary stopped = bench.run(new CancelToken());

    assertEquals(names, List.copyOf(bench.report().keySet()));
    bench.cancelAfter = Integer.MAX_VALUE;
    ImportSummary rest = bench.run(new CancelToken());
    assertTrue(stopped.cancelled() && stopped.renewed() == 2, stopped::toString);
    assertEquals(2, rest.renewed());
    assertEquals(2, rest.unchanged());
  }

  @Test
  void leavesWhatIsOutdatedAsItIsWhileItsSourcesAreAway() throws IOException {
    Path root = temp.resolve("disk");
    bench.write("disk/a.txt", "first");
    bench.run(root);
    Files.move(root, temp.resolve("unplugged"));
    bench.producer = "2";

    assertEquals(List.of(root), bench.run(root).missing());
    assertEquals(Map.of("disk/a.txt", "read"), bench.report());
    Files.move(temp.resolve("unplugged"), root);
    assertEquals(1, bench.run(root).renewed());
  }

  @Test
  void forgetsWhatWasDeleted() throws IOException {
    Path gone = bench.write("a.txt", "first");
    bench.write("b.txt", "second");
    bench.run();
    Files.delete(gone);

    assertEquals(new Counts(0, 0, 0, 1, 1).summary(), bench.run());
    assertEquals(Map.of("b.txt", "read"), bench.report());
  }

  @Test
  void keepsEverythingOfARootThatIsMissing() throws IOException {
    Path root = temp.resolve("disk");
    bench.write("disk/a.txt", "first");
    bench.run(root);
    Files.move(root, temp.resolve("unplugged"));

    assertEquals(
        new ImportSummary(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of(root), Duration.ZERO, false),
        bench.run(root));
    Files.createDirectory(root);
    assertEquals(List.of(root), bench.run(root).missing(), "an empty mount point");
    assertEquals(Map.of("disk/a.txt", "read"), bench.report());
  }

  @Test
  void tellsARootThatNeverWasThereAndDoesNotRememberIt() {
    Path nowhere = temp.resolve("nowhere");

    assertEquals(List.of(nowhere), bench.run(nowhere).missing());
    assertEquals(List.of(), bench.store.roots);
  }

  @Test
  void takesInSingleFilesAndNestedRootsOnce() throws IOException {
    Path file = bench.write("folder/inner/a.txt", "first");
    bench.write("folder/b.txt", "second");

    assertEquals(
        new Counts(2, 0, 0, 0, 0).summary(),
        bench.run(temp.resolve("folder/inner"), file, temp.resolve("folder")));
    assertEquals(2, bench.progress.getLast().done());
    assertEquals(2, bench.progress.getLast().total());
  }

  @Test
  void oneFileOnWhichTheProgramFailsDoesNotStopTheOthers() throws IOException {
    bench.write("a.txt", "THROW");
    bench.write("b.txt", "OVERFLOW");
    bench.write("c.txt", "VANISH");
    bench.write("d.txt", "fine");

    assertEquals(
        new ImportSummary(1, 0, 0, 0, 0, 0, 0, 0, 3, 0, List.of(), Duration.ZERO, false),
        bench.run());
    assertEquals(
        Map.of(
            "a.txt", "failed: The program failed on it: java.lang.IllegalStateException: reader",
            "b.txt", "failed: The program failed on it: java.lang.StackOverflowError: extractor",
            "c.txt", "failed: it vanished while it was read",
            "d.txt", "read"),
        bench.report());
  }

  @Test
  void keepsTheArticleOfAFileThatCanNotBeReadThisTime() throws IOException {
    bench.write("a.txt", "first");
    bench.run();
    bench.write("a.txt", "THROW now");

    assertEquals(1, bench.run().failed());
    assertEquals(
        Map.of(
            "a.txt",
            "read: Kept as it was read before. Now: The program failed on it:"
                + " java.lang.IllegalStateException: reader"),
        bench.report());
    assertEquals("first", bench.store.article(temp.resolve("a.txt")).content().text());
    assertEquals(1, bench.run().failed());
    bench.write("a.txt", "mended");
    assertEquals(new Counts(1, 0, 0, 0, 0).summary(), bench.run());
  }

  @Test
  void stopsWhenCancelledKeepsWhatWasDoneAndGoesOnFromThere() throws IOException {
    for (int i = 100; i < 200; i++) {
      bench.write("f" + i, "text " + i);
    }
    bench.cancelAfter = 10;
    ImportSummary stopped = bench.run();

    assertTrue(stopped.cancelled());
    assertTrue(stopped.read() >= 10 && stopped.read() < 100, () -> stopped.toString());
    assertEquals(stopped.read(), bench.report().size(), "what was done is committed");

    ImportSummary rest = bench.run(new CancelToken());
    assertEquals(new Counts(100 - stopped.read(), 0, 0, stopped.read(), 0).summary(), rest);
  }

  @Test
  void aFileThatTakesTooLongIsGivenUpAndTheOthersAreRead() throws IOException {
    bench.write("a.txt", "SLOW");
    bench.write("b.txt", "fine");

    assertEquals(
        new ImportSummary(1, 0, 0, 0, 0, 0, 1, 0, 0, 0, List.of(), Duration.ZERO, false),
        bench.run());
    assertEquals(
        Map.of(
            "a.txt",
            "unreadable: It took more than 0 s of the processor and was given up. If it is a"
                + " collection of articles, split it into single ones.",
            "b.txt",
            "read"),
        bench.report());
    assertEquals(2, bench.run().unchanged(), "it is not tried again");
  }

  @Test
  void showsNewArticlesBetweenTwoCommitsWhileItIsWatched() throws IOException {
    for (int i = 0; i < 40; i++) {
      bench.write("f" + i, "text " + i);
    }
    bench.clock = ImportBench.ticking(Duration.ofMillis(500));
    bench.showing = Importer.WATCHED;
    bench.run();

    assertTrue(
        bench.store.refreshes > bench.store.commits,
        () -> bench.store.refreshes + " refreshes, " + bench.store.commits + " commits");
  }

  @Test
  void commitsNowAndThenSoThatArticlesCanBeFoundWhileTheImportGoesOn() throws IOException {
    for (int i = 0; i < 20; i++) {
      bench.write("f" + i, "text " + i);
    }
    bench.clock = ImportBench.ticking(Duration.ofMillis(500));
    bench.run();

    assertTrue(bench.store.commits > 2, () -> bench.store.commits + " commits");
  }
}
