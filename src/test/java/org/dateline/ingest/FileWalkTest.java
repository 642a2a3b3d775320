package org.dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.ingest.ImportBench.Counts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What an import does with the odd things in a folder. */
class FileWalkTest {
  @TempDir Path temp;
  private ImportBench bench;

  @BeforeEach
  void openBench() {
    bench = new ImportBench(temp);
  }

  @Test
  void leavesHiddenFilesAndFoldersOutAndSaysSo() throws IOException {
    bench.write("a.txt", "first");
    bench.write(".git/objects/x", "blob");
    bench.write(".hidden.txt", "hidden");
    bench.run();

    assertEquals(
        Map.of(
            ".git",
            "skipped: It is hidden.",
            ".hidden.txt",
            "skipped: It is hidden.",
            "a.txt",
            "read"),
        bench.report());
  }

  @Test
  void looksIntoAHiddenFolderThatIsARootItself() throws IOException {
    bench.write(".archive/a.txt", "first");
    bench.run(temp, temp.resolve(".archive"));

    assertEquals(Map.of(".archive/a.txt", "read"), bench.report());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void followsLinksAndEndsWhereTheyGoRound() throws IOException {
    bench.write("root/a.txt", "first");
    bench.write("root/sub/b.txt", "second");
    bench.write("elsewhere/c.txt", "third");
    link("root/file", "root/a.txt");
    link("root/out", "elsewhere");
    link("root/out2", "elsewhere");
    link("root/sub/up", "root");
    link("root/twice", "root/sub");
    link("root/self", "root/self");
    link("root/nothing", "not there");
    link("elsewhere/back", "root");
    bench.run(temp.resolve("root"));

    Map<String, String> expected = new TreeMap<>();
    expected.put("root/a.txt", "read");
    expected.put("root/file", "copy: same text as a.txt");
    expected.put("root/nothing", "failed: It is a link to something that is not there.");
    expected.put("root/out/back", skippedAsRead("root"));
    expected.put("root/out/c.txt", "read");
    expected.put("root/out2", skippedAsRead("elsewhere"));
    expected.put(
        "root/self",
        "failed: It is a link that leads nowhere: java.nio.file.FileSystemException: "
            + temp.resolve("root/self")
            + ": Too many levels of symbolic links or unable to access attributes of symbolic"
            + " link");
    expected.put("root/sub/b.txt", "read");
    expected.put(
        "root/sub/up", "skipped: It is a link back to " + temp.resolve("root") + ", a loop.");
    expected.put("root/twice", skippedAsRead("root/sub"));
    assertEquals(expected, bench.report());
  }

  /** Windows and macOS allow no such names. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void tellsOfNamesThatCanNotBeWrittenDown() throws IOException, InterruptedException {
    bench.write("news/a.txt", "first");
    String script = "for n in 376 377; do echo more > \"$(printf \"b-\\\\$n.txt\")\"; done";
    new ProcessBuilder("sh", "-c", script)
        .directory(temp.resolve("news").toFile())
        .start()
        .waitFor();
    ImportSummary summary = bench.run();

    assertEquals(1, summary.unreadable());
    assertEquals("read", bench.report().get("news/a.txt"));
    String told = String.valueOf(bench.report().get("news"));
    assertTrue(told.startsWith("unreadable: 2 names in it "), told);
    assertEquals(2, bench.report().size());
    assertEquals(new Counts(0, 0, 0, 2, 0).summary(), bench.run(), "told once");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void neverOpensAPipe() throws IOException, InterruptedException {
    bench.write("a.txt", "first");
    new ProcessBuilder("mkfifo", temp.resolve("pipe").toString()).start().waitFor();
    bench.run();

    assertEquals(
        Map.of("a.txt", "read", "pipe", "unreadable: It is a device or a pipe, not a file."),
        bench.report());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderThatCanNotBeOpenedKeepsItsArticles() throws IOException {
    bench.write("open/a.txt", "first");
    bench.write("shut/b.txt", "second");
    bench.run();
    Path shut = temp.resolve("shut");
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(shut), "the superuser can open everything");
    ImportSummary summary;
    try {
      summary = bench.run();
    } finally {
      Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
    }

    assertEquals(1, summary.failed());
    assertEquals(
        Map.of(
            "open/a.txt",
            "read",
            "shut",
            "failed: There is no permission to open it.",
            "shut/b.txt",
            "read"),
        bench.report());
    bench.run();
    assertEquals(Map.of("open/a.txt", "read", "shut/b.txt", "read"), bench.report());
  }

  private String skippedAsRead(String target) {
    return "skipped: It is a link to " + temp.resolve(target) + ", which is read already.";
  }

  private void link(String from, String to) throws IOException {
    Files.createSymbolicLink(temp.resolve(from), temp.resolve(to));
  }
}
