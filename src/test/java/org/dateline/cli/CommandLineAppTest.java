package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Quote;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.QuoteCertainty;
import org.dateline.search.QuoteFilter;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.settings.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class CommandLineAppTest {
  private static final Folders FOLDERS =
      new Folders(
          Map.of("DATELINE_HOME", "/opt/dateline"),
          Map.of("os.name", "Linux", "user.home", "/home/reader"));

  private final FakeProgram program = new FakeProgram();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... words) {
    return run(false, words);
  }

  private int run(boolean styled, String... words) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), styled, false, 60);
    return new CommandLineApp(terminal, FOLDERS, program).run(words);
  }

  @Test
  void listsHitsForPeople() {
    assertEquals(0, run("search", "bridge"));
    assertEquals(
        """
        Mayor opens bridge
          2019-05?  ·  Wire  ·  bridge.txt  ·  0000000000000010
          The bridge [2J opened.

        1 article in 2 ms.
        """,
        out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void listsQuotesForPeople() {
    assertEquals(
        0,
        run(
            "quotes",
            "rain",
            "--speaker",
            "olha",
            "--kind",
            "direct",
            "--cue",
            "Said",
            "--inside"));
    assertEquals(
        """
        Olha Koval?
          “It opens.”
          “said”  ·  direct  ·  2019-05?  ·  Wire  ·  Mayor opens bridge  ·  0000000000000010

        Speaker unknown
          it rains
          indirect  ·  2019-05?  ·  Wire  ·  Mayor opens bridge  ·  0000000000000010

        2 quotes in 1 article, 2 with an uncertain speaker, in 3 ms.
        """,
        out.toString());
    assertEquals("speaker: Olha Koval\n", err.toString());
    assertEquals(
        List.of(Filter.include(Facet.SPEAKER, "Olha Koval")),
        program.quotations.requests.getFirst().filters());
    assertEquals(
        new QuoteFilter(Set.of(Quote.Kind.DIRECT), Set.of(), Set.of("said"), true),
        program.quotations.filters.getFirst());
  }

  @Test
  void listsQuotesAsJson() {
    assertEquals(0, run("quotes", "--limit=1", "--uncertain", "--json"));
    assertEquals(
        """
        {"id":"0000000000000010","headline":"Mayor opens bridge","date":"2019-05?","year":null,\
        "source":"Wire","kind":"direct","speaker":"Olha Koval","words":"Koval","certainty":"guess",\
        "cue":"said","text":"It opens.","span":[8,19]}
        {"total":2,"articles":1,"uncertain":2,"millis":3.25,"problems":[]}
        """,
        out.toString());
    assertEquals(
        Set.of(QuoteCertainty.GUESS, QuoteCertainty.UNKNOWN),
        program.quotations.filters.getFirst().certainties());
  }

  @Test
  void saysWhenTheAnswerCouldNotBeWritten() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Terminal terminal = new Terminal(new PrintWriter(full), new PrintWriter(err), false, false, 60);

    assertEquals(1, new CommandLineApp(terminal, FOLDERS, program).run("search", "bridge"));
    assertEquals("dateline: The answer could not be written to its end.\n", err.toString());
  }

  @Test
  void explainsWrongUseInPlainWords() {
    assertEquals(2, run("search", "--limit", "abc"));
    assertEquals(
        """
        dateline: Invalid value for option '--limit': 'abc' is not a whole number
        Try 'dateline search --help'.
        """,
        err.toString());
  }

  @Test
  void marksHitsOnATerminalAndNeverLetsAnArticleSteerIt() {
    run(true, "search", "bridge");

    assertTrue(out.toString().contains("The \u001b[1;33mbridge\u001b[0m [2J opened."));
  }

  @Test
  void saysWhenNotAllHitsWereShown() {
    program.archive.total = 1200;
    run("search", "--limit", "3");
    assertTrue(out.toString().endsWith("1200 articles in 2 ms, 3 shown (--limit).\n"));
  }

  @Test
  void goesThroughAllPagesWithoutALimit() {
    program.archive.total = 1200;
    run("search", "--limit=0", "--json");

    List<String> lines = out.toString().lines().toList();
    assertEquals(1201, lines.size());
    assertEquals("{\"total\":1200,\"millis\":1.5,\"problems\":[]}", lines.getLast());
  }

  @Test
  void turnsOptionsIntoFilters() {
    int code =
        run(
            "search",
            "a",
            "-b",
            "--year",
            "2014..2015",
            "--year=undated",
            "--person",
            "olha koval",
            "--source",
            "jose pena",
            "--sort",
            "date");

    assertEquals(0, code, err::toString);
    assertEquals(
        List.of(
            Filter.include(Facet.PERSON, "Olha Koval"),
            Filter.include(Facet.SOURCE, "José Peña"),
            Filter.include(Facet.YEAR, "2014"),
            Filter.include(Facet.YEAR, "2015"),
            Filter.include(Facet.YEAR, "undated")),
        program.archive.requests.getFirst().filters());
    assertEquals(Sort.NEWEST, program.archive.requests.getFirst().sort());
  }

  @Test
  void takesTheOnlyNameThatBeginsLikeTheOneTyped() {
    assertEquals(0, run("search", "--person", "olha"));
    assertEquals(
        List.of(Filter.include(Facet.PERSON, "Olha Koval")),
        program.archive.requests.getFirst().filters());
    assertEquals("person: Olha Koval\n", err.toString());
  }

  @Test
  void tellsNamesThatAreNearAnAmbiguousOrUnknownOne() {
    assertEquals(1, run("search", "--person", "koval"));
    assertEquals(1, run("search", "--person", "Kowal"));

    assertEquals(
        """
        No article has the person 'koval'.
        Near it: Olha Koval, Ivan Koval
        No article has the person 'Kowal'.
        Near it: Olha Koval
        """,
        err.toString());
  }

  @Test
  void explainsAMistakeInTheQueryUnderTheQueryAndSearchesForTheRest() {
    assertEquals(1, run("search", "nato (kyiv"));

    List<String> lines = err.toString().lines().toList();
    assertEquals("  nato (kyiv", lines.get(0));
    assertEquals("       ^", lines.get(1));
    assertEquals(1, program.archive.requests.size());
    assertTrue(out.toString().contains("Mayor opens bridge"));
  }

  @Test
  void listsFacetsForPeopleAndForPrograms() {
    assertEquals(0, run("facets"));
    assertEquals(
        """
        People (2 of 7)
          12  Olha Koval
           3  Ann Roe

        Places
          none

        Years
          12  2019

        Sources
          none

        Speakers
          none
        """,
        out.toString());
    out.getBuffer().setLength(0);
    assertEquals(0, run("facets", "--json"));
    assertEquals(
        """
        {"field":"person","value":"Olha Koval","count":12}
        {"field":"person","value":"Ann Roe","count":3}
        {"field":"year","value":"2019","count":12}
        """,
        out.toString());
  }

  @Test
  void reportsWhatCameOfEachFile() {
    assertEquals(0, run("report"));
    assertEquals(
        """
        read        /archive/bridge.txt
        unreadable  /archive/x.bin: It is binary.
        1 read, 1 unreadable.
        """,
        out.toString());
  }

  @Test
  void saysWhatToDoWhereThereIsNoArchive() {
    program.exists = false;

    assertEquals(1, run("search", "--archive", "/nowhere", "bridge"));
    assertEquals(
        """
        dateline: There is no archive in /nowhere yet. Import a folder of articles first:
          dateline import DIR
        The articles that come with Dateline are in
          /opt/dateline/seeds
        """,
        err.toString());
  }

  @Test
  void saysWhyAFileCanNotBeShown() {
    assertEquals(1, run("show", "/not/there.txt"));
    assertEquals(
        "dateline: There is no file /not/there.txt, and the archive has no article of it.\n",
        err.toString());
    err.getBuffer().setLength(0);
    assertEquals(1, run("show", "/"));
    assertEquals("dateline: /: The file is not text.\n", err.toString());
  }

  @Test
  void wrongUseIsExitCodeTwoAndOneHint() {
    for (String[] words :
        new String[][] {
          {"serach"},
          {"import"},
          {"search", "--year", "14"},
          {"search", "--year", "2016..2014"},
          {"search", "--limti", "3"},
          {"search", "--limit", "-1"},
          {"search", "--sort", "size"},
          {"facets", "--limit", "x"},
          {"show"},
        }) {
      err.getBuffer().setLength(0);
      assertEquals(2, run(words), String.join(" ", words));
      assertTrue(err.toString().startsWith("dateline: "), err::toString);
      assertTrue(err.toString().endsWith("--help'.\n"), err::toString);
    }
    assertEquals(List.of(), program.archive.requests);
  }

  @Test
  void helpAndVersionAreAnswersNotMistakes() {
    assertEquals(0, run("--help"));
    assertEquals(0, run("search", "--help"));
    assertTrue(out.toString().contains("Usage: dateline search"));
    out.getBuffer().setLength(0);
    assertEquals(0, run("--version"));
    assertEquals("Dateline 9.8.7\n", out.toString());
  }

  @Test
  void onlyAnArchiveAndNoCommandOpensTheWindowOnIt() {
    assertEquals(0, run("--archive", "/some/archive"));
    assertEquals(List.of(Path.of("/some/archive")), program.windows);
  }
}
