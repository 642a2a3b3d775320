package org.dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dateline.ingest.ImportBench.Counts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with the same bytes: copies, moves, and what becomes of copies without their original. */
class SameTextTest {
  @TempDir Path temp;
  private ImportBench bench;

  @BeforeEach
  void openBench() {
    bench = new ImportBench(temp);
  }

  @Test
  void keepsCopiesAndLinksThemToTheFirst() throws IOException {
    bench.write("a.txt", "same");
    bench.write("b.txt", "same");
    bench.write("c.txt", "other");

    assertEquals(new Counts(2, 1, 0, 0, 0).summary(), bench.run());
    assertEquals(
        Map.of("a.txt", "read", "b.txt", "copy: same text as a.txt", "c.txt", "read"),
        bench.report());
    assertEquals(3, bench.store.articles.size());
  }

  @Test
  void linksACopyThatComesLater() throws IOException {
    bench.write("b.txt", "same");
    bench.run();
    bench.write("a.txt", "same");

    assertEquals(new Counts(0, 1, 0, 1, 0).summary(), bench.run());
    assertEquals(Map.of("a.txt", "copy: same text as b.txt", "b.txt", "read"), bench.report());
  }

  @Test
  void recognisesAMovedFile() throws IOException {
    Path from = bench.write("a.txt", "first");
    bench.run();
    Files.move(from, temp.resolve("z.txt"));

    assertEquals(new Counts(1, 0, 1, 0, 0).summary(), bench.run());
    assertEquals(Map.of("z.txt", "read"), bench.report());
  }

  @Test
  void recognisesAFileThatMovedToAnotherRoot() throws IOException {
    Path from = bench.write("one/a.txt", "first");
    bench.write("one/b.txt", "second");
    bench.run(temp.resolve("one"));
    Files.createDirectory(temp.resolve("two"));
    Files.move(from, temp.resolve("two/a.txt"));

    assertEquals(new Counts(1, 0, 1, 0, 0).summary(), bench.run(temp.resolve("two")));
    assertEquals(Map.of("one/b.txt", "read", "two/a.txt", "read"), bench.report());
  }

  @Test
  void doesNotTakeAFileForMovedWhoseDiskIsUnplugged() throws IOException {
    bench.write("disk/a.txt", "first");
    bench.run(temp.resolve("disk"));
    Files.move(temp.resolve("disk"), temp.resolve("unplugged"));
    bench.write("here/b.txt", "first");

    assertEquals(new Counts(0, 1, 0, 0, 0).summary(), bench.run(temp.resolve("here")));
    assertEquals(
        Map.of("disk/a.txt", "read", "here/b.txt", "copy: same text as a.txt"), bench.report());
  }

  @Test
  void aCopyBecomesTheOriginalWhenThatIsDeleted() throws IOException {
    Path original = bench.write("a.txt", "same");
    bench.write("b.txt", "same");
    bench.write("c.txt", "same");
    bench.run();
    Files.delete(original);

    assertEquals(new Counts(0, 0, 0, 2, 1).summary(), bench.run());
    assertEquals(Map.of("b.txt", "read", "c.txt", "copy: same text as b.txt"), bench.report());
  }

  @Test
  void aCopyBecomesTheOriginalWhenThatChanges() throws IOException {
    bench.write("a.txt", "same");
    bench.write("b.txt", "same");
    bench.run();
    bench.write("a.txt", "different now");

    assertEquals(new Counts(1, 0, 0, 1, 0).summary(), bench.run());
    assertEquals(Map.of("a.txt", "read", "b.txt", "read"), bench.report());
  }

  @Test
  void copiesFollowAnOriginalThatMoved() throws IOException {
    Path original = bench.write("a.txt", "same");
    bench.write("b.txt", "same");
    bench.run();
    Files.move(original, temp.resolve("z.txt"));

    assertEquals(new Counts(1, 0, 1, 1, 0).summary(), bench.run());
    assertEquals(Map.of("b.txt", "copy: same text as z.txt", "z.txt", "read"), bench.report());
  }

  @Test
  void theLinksStayWhenEverythingIsReadAgain() throws IOException {
    bench.write("a.txt", "same");
    bench.write("b.txt", "same");
    bench.run();
    bench.producer = "2";

    assertEquals(
        new ImportSummary(1, 1, 0, 2, 0, 0, 0, 0, 0, 0, List.of(), Duration.ZERO, false),
        bench.run());
    assertEquals(Map.of("a.txt", "read", "b.txt", "copy: same text as a.txt"), bench.report());
  }
}
