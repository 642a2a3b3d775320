package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.export.Made;
import org.dateline.search.ArticleStream.Choice;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.settings.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ExportCommandTest {
  private static final Folders FOLDERS =
      new Folders(Map.of(), Map.of("os.name", "Linux", "user.home", "/home/reader"));

  @TempDir Path folder;

  private final FakeProgram program = new FakeProgram();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... words) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, 60);
    return new CommandLineApp(terminal, FOLDERS, program).run(words);
  }

  @Test
  void printsAllArticlesOfASearchToStandardOutput() {
    program.articles.articles.add(Made.bridge());
    assertEquals(0, run("export", "bridge", "-ferry", "--format", "ris", "--person", "olha koval"));

    assertTrue(out.toString().startsWith("TY  - NEWS\r\nID  - 00ff00ff00ff00ff\r\n"));
    assertTrue(out.toString().endsWith("ER  - \r\n\r\n"));
    assertEquals("", err.toString());
    assertEquals(
        List.of(
            new Choice.Found(
                new SearchRequest(
                    QueryParser.parse("bridge -ferry").query(),
                    List.of(Filter.include(Facet.PERSON, "Olha Koval")),
                    Sort.RELEVANCE),
                Long.MAX_VALUE)),
        program.articles.choices);
  }

  @Test
  void writesAFileOnceUnlessForced() throws IOException {
    program.articles.articles.add(Made.bridge());
    Path file = folder.resolve("list.md");
    assertEquals(0, run("export", "--format=md", "--sort=date", "--limit=5", "--out=" + file));
    assertEquals("1 article written to " + file + "\n", out.toString());
    assertTrue(Files.readString(file).startsWith("## Mayor opens bridge"));

    assertEquals(1, run("export", "--format=csv", "--bom", "--out=" + file));
    assertEquals(
        "dateline: " + file + " is there already; --force writes over it.\n", err.toString());
    assertTrue(Files.readString(file).startsWith("## Mayor opens bridge"));

    assertEquals(0, run("export", "--format=csv", "--bom", "--force", "--out=" + file));
    assertTrue(Files.readString(file).startsWith("\ufeffid,headline,edtf,"));
  }

  @Test
  void namesTheFormatsWhereItDoesNotKnowTheOneAskedFor() {
    assertEquals(2, run("export", "--format", "doc"));
    assertEquals(
        "dateline: --format is one of csv, jsonl, ris, bibtex, csl, md, pdf, not 'doc'.\n"
            + "Try 'dateline export --help'.\n",
        err.toString());
  }

  @Test
  void writesOneArticleAsPdf() throws IOException {
    program.articles.articles.add(Made.bridge());
    Path file = folder.resolve("bridge.pdf");
    assertEquals(
        0,
        run("export", "--format=pdf", "--article=00ff00ff00ff00ff", "--paper=a4", "--out=" + file));
    assertEquals("1 article written to " + file + "\n", out.toString());
    assertEquals(
        List.of(new Choice.Selected(List.of("00ff00ff00ff00ff"))), program.articles.choices);
    assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF-1."));
  }

  @Test
  void refusesAPdfOfNoArticleOrOfMany() {
    Path file = folder.resolve("bridge.pdf");
    assertEquals(1, run("export", "--format=pdf", "ferry", "--out=" + file));
    program.articles.articles.add(Made.bridge());
    program.articles.articles.add(Made.bridge());
    assertEquals(1, run("export", "--format=pdf", "bridge", "--out=" + file));
    assertEquals(2, run("export", "--format=pdf", "bridge"));
    assertEquals(2, run("export", "--format=pdf", "bridge", "--article=0", "--out=" + file));

    assertEquals(
        """
        dateline: No article matches, so there is nothing to write.
        dateline: A PDF is of one article, and 2 match; narrow the search, take the first with \
        --limit 1, or name one with --article ID.
        dateline: A PDF is written to a file: --out FILE.
        Try 'dateline export --help'.
        dateline: --article is in place of a search.
        Try 'dateline export --help'.
        """,
        err.toString());
    assertFalse(Files.exists(file));
  }

  @Test
  void saysWhichFileCouldNotBeWrittenAndWhy() {
    Path file = folder.resolve("missing/list.csv");
    assertEquals(1, run("export", "--format=csv", "--out=" + file));
    assertEquals(
        "dateline: " + file + " could not be written: its folder does not exist\n", err.toString());
  }
}
