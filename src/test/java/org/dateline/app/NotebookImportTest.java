package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.cli.CommandLineApp;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.cli.Terminal;
import org.dateline.notebook.ArticleRef;
import org.dateline.notebook.Note;
import org.dateline.notebook.Notebook;
import org.dateline.search.Hit;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.settings.Folders;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hangs on an article stays with it, whatever becomes of its file and of the index. */
class NotebookImportTest {
  private static final String BRIDGE =
      """
      Mayor opens a bridge over the river

      LVIV, May 3, 2019 - The mayor opened a new bridge over the river on Friday, ending a year of
      detours for drivers and the ferry. The old bridge had been closed since a flood.

      The new bridge is forty metres longer than the old one, the council said in a statement.
      """;

  @TempDir Path temp;
  private Path archive;
  private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void importAndMark() throws Exception {
    archive = temp.resolve("archive");
    folder = Files.createDirectory(temp.resolve("articles"));
    Files.writeString(folder.resolve("bridge.txt"), BRIDGE);
    Files.writeString(
        folder.resolve("harvest.txt"),
        """
        Farmers expect a poor harvest

        ODESA, July 10, 2020 - Farmers in the south expect the poorest harvest of wheat in ten
        years after a spring without rain, their union said on Friday.
        """);
    assertEquals(0, run("import", folder.toString()), err::toString);
    Article article = only("bridge");
    try (Notebook notebook = notebook()) {
      ArticleRef ref = ArticleRef.of(article);
      notebook.star(ref, true);
      notebook.read(ref, true);
      notebook.tag(ref, "bridges");
      String text = article.content().text();
      int at = text.indexOf("forty metres");
      notebook.write(
          ref, new Note.Passage(new Span(at, at + 12), "forty metres"), "check the length");
    }
  }

  @Test
  void theNotebookLiesBesideTheArchive() {
    assertTrue(Files.exists(temp.resolve("notebook.db")));
  }

  @Test
  void aMarkIsSearchedForOnTheCommandLine() {
    assertFound("is:starred", "bridge.txt");
    assertFound("tag:bridges has:note", "bridge.txt");
    assertFound("is:unread", "harvest.txt");
    assertFound("is:starred harvest");
  }

  @Test
  void anArticleKeepsItsMarksWhenItsFileIsMoved() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("old/2019"));
    Files.move(folder.resolve("bridge.txt"), elsewhere.resolve("the bridge.txt"));
    assertEquals(0, run("import", folder.toString()), err::toString);
    assertKept("the bridge.txt");
  }

  @Test
  void anArticleKeepsItsMarksWhenItsFileIsChanged() throws Exception {
    Files.writeString(folder.resolve("bridge.txt"), "UPDATED\n\n" + BRIDGE);
    assertEquals(0, run("import", folder.toString()), err::toString);
    assertKept("bridge.txt");
    Article article = only("is:starred");
    try (Notebook notebook = notebook()) {
      Note.Passage passage = notebook.notes(article.id()).getFirst().passage();
      assertEquals(
          article.content().text().indexOf("forty metres"),
          passage == null ? -1 : passage.in(article.content().text()).start());
    }
  }

  @Test
  void anArticleKeepsItsMarksWhenTheIndexIsMadeAgain() {
    assertEquals(0, run("rebuild"), err::toString);
    assertKept("bridge.txt");
  }

  @Test
  void anArticleKeepsItsMarksWhenItWasGoneForAWhile() throws Exception {
    Path away = temp.resolve("away.txt");
    Files.move(folder.resolve("bridge.txt"), away);
    assertEquals(0, run("import", folder.toString()), err::toString);
    assertFound("is:starred");
    Files.move(away, folder.resolve("back.txt"));
    assertEquals(0, run("import", folder.toString()), err::toString);
    assertKept("back.txt");
  }

  @Test
  void anExportedNotebookFindsTheSameArticlesInAnotherArchive() throws Exception {
    Path file = temp.resolve("mine.json");
    assertEquals(0, run("notebook", "export", file.toString()), err::toString);
    assertEquals("1 article, 1 note, 0 saved searches written to " + file, out.toString().strip());
    archive = Files.createDirectory(temp.resolve("machine")).resolve("archive");
    Path copies = Files.createDirectory(temp.resolve("copies"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.toList()) {
        Files.copy(each, copies.resolve(each.getFileName()));
      }
    }
    assertEquals(0, run("import", copies.toString()), err::toString);
    assertEquals(0, run("notebook", "import", file.toString()), err::toString);
    assertKept("bridge.txt");
    assertEquals(0, run("notebook", "import", file.toString()), err::toString);
    assertKept("bridge.txt");
  }

  @Test
  void aNotebookThatCannotBeReadIsSaidAndNotTakenForAnEmptyOne() throws IOException {
    Files.writeString(temp.resolve("notebook.db"), "scribbled over, as long as it is no database");
    assertEquals(1, run("search", "is:starred"));
    assertTrue(err.toString().startsWith("dateline: The notebook is damaged"), err::toString);
    assertEquals(0, run("search", "bridge"), err::toString);
  }

  private void assertKept(String file) {
    assertFound("is:starred is:read tag:bridges has:note", file);
    assertFound("is:unread", "harvest.txt");
    try (Notebook notebook = notebook()) {
      assertEquals(List.of("check the length"), notebook.notes().stream().map(Note::text).toList());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void assertFound(String query, String... files) {
    assertEquals(0, run("search", query, "--json"), err::toString);
    List<String> hits = out.toString().lines().filter(line -> line.contains("\"file\"")).toList();
    assertEquals(files.length, hits.size(), out::toString);
    for (int i = 0; i < files.length; i++) {
      assertTrue(hits.get(i).contains("/" + files[i] + "\""), out::toString);
    }
  }

  private Article only(String query) throws Exception {
    try (OpenArchive open = OpenIndex.toAsk(archive);
        Notebook notebook = notebook()) {
      SearchRequest request =
          notebook.resolve(
              new SearchRequest(QueryParser.parse(query).query(), List.of(), Sort.NEWEST));
      List<Hit> hits = open.archive().search(request, 0, 10, new CancelToken()).page();
      assertEquals(1, hits.size());
      return open.archive().article(hits.getFirst().id()).orElseThrow();
    }
  }

  private Notebook notebook() throws Exception {
    return Notebook.open(Notebook.beside(archive), InstantSource.system());
  }

  private int run(String... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, 80);
    Folders folders = new Folders(Map.of(), Map.of("user.home", temp.toString()));
    List<String> all =
        Stream.concat(Stream.of(words), Stream.of("--archive", archive.toString())).toList();
    return new CommandLineApp(terminal, folders, new DatelineProgram(_ -> {}))
        .run(all.toArray(String[]::new));
  }
}
