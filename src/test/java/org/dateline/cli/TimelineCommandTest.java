package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.settings.Folders;
import org.junit.jupiter.api.Test;

class TimelineCommandTest {
  private final FakeProgram program = new FakeProgram();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... words) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, 80);
    Folders folders = new Folders(Map.of(), Map.of("user.home", "/home/reader"));
    return new CommandLineApp(terminal, folders, program).run(words);
  }

  @Test
  void countsArticlesByYear() {
    assertEquals(0, run("timeline", "bridge"));
    assertEquals(
        List.of(
            "2019  12  8 stated, 3 inferred, 1 less certain than this",
            "14 articles, 2 without a date (1 without a clue, 1 with too many years open)."),
        out.toString().lines().toList());
  }

  @Test
  void countsArticlesByMonthAndByDay() {
    assertEquals(0, run("timeline", "--by", "month"));
    assertEquals(0, run("timeline", "--by=day"));
    assertEquals(
        List.of("2019-01", "2019-01-01"),
        out.toString()
            .lines()
            .filter(line -> line.startsWith("2019"))
            .map(line -> line.substring(0, line.indexOf(' ')))
            .toList());
  }

  @Test
  void printsALineOfJsonForEachPeriodAndOneForAll() {
    assertEquals(0, run("timeline", "--json", "--by", "month", "bridge"));
    assertEquals(
        List.of(
            "{\"period\":\"2019-01\",\"articles\":12,\"stated\":8,\"inferred\":3,\"wide\":1}",
            "{\"total\":14,\"undated\":2,\"reasons\":{\"no-clue\":1,\"too-wide\":1},"
                + "\"problems\":[]}"),
        out.toString().lines().toList());
  }

  @Test
  void asksForTheQueryWithItsFilters() {
    run("timeline", "bridge", "--year", "2019");
    assertEquals(
        new SearchRequest(
            QueryParser.parse("bridge").query(),
            List.of(Filter.include(Facet.YEAR, "2019")),
            Sort.NEWEST),
        program.archive.requests.getLast());
  }

  @Test
  void saysThatNothingMatches() {
    program.archive.nothing = true;
    assertEquals(0, run("timeline", "bridge"));
    assertEquals("", out.toString());
    assertEquals(List.of("No article matches."), err.toString().lines().toList());
  }

  @Test
  void refusesAPeriodThatItDoesNotKnow() {
    assertEquals(2, run("timeline", "--by", "decade"));
  }
}
