package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.cli.CommandLineApp;
import org.dateline.cli.Terminal;
import org.dateline.settings.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program without its window: from files to answers, over a temporary archive. */
class CommandLineTest {
  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path archive = Path.of("");
  private Path folder = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    archive = temp.resolve("archive");
    folder = Files.createDirectory(temp.resolve("my articles"));
    write(
        "bridge.txt",
        """
        Mayor opens a bridge over the river

        LVIV, May 3, 2019 - The mayor opened a new bridge over the river on Friday, ending a year of
        detours for drivers and the ferry. The old bridge had been closed since a flood.

        The new bridge is forty metres longer than the old one, the council said in a statement.
        """);
    write(
        "harvest.txt",
        """
        Farmers expect a poor harvest

        ODESA, July 10, 2020 - Farmers in the south expect the poorest harvest of wheat in ten years
        after a spring without rain, their union said on Friday.

        Prices of bread have risen by a tenth since the beginning of the year, the union said.
        """);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int run(String... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, 80);
    Folders folders = new Folders(Map.of(), Map.of("user.home", temp.toString()));
    DatelineProgram program = new DatelineProgram(_ -> {});
    String[] all = new String[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--archive";
    all[words.length + 1] = archive.toString();
    return new CommandLineApp(terminal, folders, program).run(all);
  }

  @Test
  void importsSearchesCountsAndReports() {
    assertEquals(0, run("import", folder.toString()), err::toString);
    assertTrue(out.toString().startsWith("2 read in "), out::toString);

    assertEquals(0, run("search", "bridge", "--json"), err::toString);
    List<String> lines = out.toString().lines().toList();
    assertEquals(2, lines.size(), out::toString);
    assertTrue(
        lines.getFirst().contains("\"headline\":\"Mayor opens a bridge over the river\""),
        lines::getFirst);
    assertTrue(lines.getFirst().contains("\"year\":2019"), lines::getFirst);
    assertTrue(lines.getLast().startsWith("{\"total\":1,\"millis\":"), lines::getLast);

    assertEquals(0, run("facets", "--json"));
    assertTrue(
        out.toString()
            .lines()
            .toList()
            .contains("{\"field\":\"year\",\"value\":\"2019\",\"count\":1}"),
        out::toString);

    assertEquals(0, run("report"));
    assertEquals(
        "read        "
            + folder.resolve("bridge.txt")
            + "\n"
            + "read        "
            + folder.resolve("harvest.txt")
            + "\n"
            + "2 read.\n",
        out.toString());
  }

  @Test
  void aSecondImportReadsOnlyWhatChangedAndFollowsMovedAndDeletedFiles() throws IOException {
    run("import", folder.toString());
    Files.move(folder.resolve("bridge.txt"), folder.resolve("moved.txt"));
    Files.delete(folder.resolve("harvest.txt"));
    write("copy.txt", Files.readString(folder.resolve("moved.txt")));

    assertEquals(0, run("import", folder.toString()), err::toString);
    assertTrue(out.toString().startsWith("1 read, 1 copy, 1 moved, 1 removed in "), out::toString);
    assertEquals(0, run("search", "--json", "farmers"));
    assertTrue(out.toString().startsWith("{\"total\":0,"), out::toString);
    run("search", "--json", "bridge");
    assertTrue(out.toString().contains("{\"total\":2,"), out::toString);
  }

  @Test
  void showsAnArticleByIdAndByFileEvenIfItWasNotImported() throws IOException {
    Path file = folder.resolve("bridge.txt");
    assertEquals(0, run("show", file.toString(), "--json"), err::toString);
    String direct = out.toString();
    assertTrue(
        direct.contains("\"headline\":{\"text\":\"Mayor opens a bridge over the river\""), direct);
    assertTrue(Files.notExists(archive), "nothing was imported");

    run("import", folder.toString());
    assertEquals(0, run("show", file.toString(), "--json"));
    assertEquals(direct, out.toString(), "the archive keeps the article whole");
    String id = direct.substring("{\"id\":\"".length(), "{\"id\":\"".length() + 16);
    Files.delete(file);
    assertEquals(0, run("show", id, "--json"));
    assertEquals(direct, out.toString(), "and still has it when the file is gone");
  }

  @Test
  void endsWithOneWhenSomethingCouldNotBeRead() throws IOException {
    Files.write(folder.resolve("picture.txt"), new byte[] {1, 0, 2, 0, 0, 0, 3, (byte) 0xff, 0});

    assertEquals(1, run("import", folder.toString()));
    assertTrue(out.toString().startsWith("2 read, 1 unreadable in "), out::toString);
    assertTrue(
        err.toString().startsWith("unreadable  " + folder.resolve("picture.txt") + ": "),
        err::toString);
    assertEquals(1, run("show", "0123456789abcdef"));
    assertEquals(
        "dateline: No article of the archive has the id 0123456789abcdef.\n", err.toString());
    assertEquals(1, run("import", temp.resolve("nowhere").toString()));
  }

  @Test
  void checksTheIndexAgainstItsChecksumsAndTheNotebook() throws IOException {
    assertEquals(1, run("check"));
    assertTrue(err.toString().contains("There is no archive in"), err::toString);
    assertEquals(0, run("import", folder.toString()), err::toString);
    assertEquals(0, run("check"), err::toString);
    assertEquals(
        "The index in "
            + archive
            + " is sound: 2 articles.\nThe notebook in "
            + temp.resolve("notebook.db")
            + " is sound.\n",
        out.toString());
    flipABit(".cfs");
    assertEquals(1, run("check"));
    assertEquals("", out.toString());
    assertEquals(
        "dateline: The index in "
            + archive
            + " is damaged: files are missing, cut short or altered.\n"
            + "'dateline rebuild' makes it again from the files that it was made from:\n  "
            + folder
            + "\n",
        err.toString());
    assertEquals(0, run("rebuild"), err::toString);
    assertEquals(0, run("check"), err::toString);
    Files.write(temp.resolve("notebook.db"), new byte[4096]);
    assertEquals(1, run("check"));
    assertTrue(err.toString().contains("The notebook is damaged"), err::toString);
  }

  /** Alters a bit in the middle of the files of the archive that end so. */
  private void flipABit(String ending) throws IOException {
    try (var files = Files.list(archive)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
  }

  @Test
  void saysThatThereIsNoArchiveYet() {
    assertEquals(1, run("search", "bridge"));
    assertEquals(
        "dateline: There is no archive in "
            + archive
            + " yet. Import a folder of articles first:\n  dateline import DIR\n",
        err.toString());
  }

  @Test
  void theProducersVersionChangesWithItsClassesOnly() throws IOException {
    Path classes = Files.createDirectories(temp.resolve("classes/org/dateline/read"));
    Files.writeString(classes.resolve("A.class"), "1");
    Files.createDirectories(temp.resolve("classes/org/dateline/ui"));
    String before = ProducerVersion.of(temp.resolve("classes"));
    Files.writeString(temp.resolve("classes/org/dateline/ui/B.class"), "1");

    assertEquals(before, ProducerVersion.of(temp.resolve("classes")));
    Files.writeString(classes.resolve("A.class"), "2");
    assertTrue(!before.equals(ProducerVersion.of(temp.resolve("classes"))));
  }
}
