package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.Mutations;
import org.dateline.article.Span;
import org.dateline.search.ParsedQuery.Mark;
import org.dateline.search.ParsedQuery.Problem;
import org.dateline.search.ParsedQuery.Repair;
import org.junit.jupiter.api.Test;

/** What holds of whatever is typed. The profile {@code fuzz} looks for what breaks it. */
class QueryFuzzTest {
  private static final List<String> PIECES =
      List.of(
          "nato",
          " ",
          "\"",
          "“",
          "(",
          ")",
          "-",
          "*",
          "~",
          "~2",
          "OR ",
          "NOT ",
          "AND ",
          "person:",
          "year:",
          "2014",
          "..",
          "place:Kyiv",
          "is:",
          "date:2014-02",
          "Ґ",
          ":",
          "'",
          "\\");

  @Test
  void everythingTypedIsUnderstoodOrExplainedWhereItStands() {
    Mutations.of(PIECES, 20_000, QueryFuzzTest::check);
  }

  @FuzzTest(maxDuration = "20m")
  void fuzz(byte[] bytes) {
    check(bytes);
  }

  private static void check(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (ParsedQuery parsed : new ParsedQuery[] {QueryParser.parse(text), unfinished(text)}) {
      int end = 0;
      for (Mark mark : parsed.marks()) {
        assertTrue(mark.span().start() >= end, parsed::toString);
        end = mark.span().end();
        assertInside(mark.span(), text);
      }
      for (Problem problem : parsed.problems()) {
        assertInside(problem.span(), text);
        Repair repair = problem.repair();
        if (repair != null) {
          assertNotNull(QueryParser.parse(repair.text()).query());
        }
      }
    }
    assertEquals(QueryParser.parse(text), QueryParser.parse(text));
  }

  private static ParsedQuery unfinished(String text) {
    return QueryParser.parseUnfinished(text);
  }

  private static void assertInside(Span span, String text) {
    assertTrue(span.start() >= 0 && span.end() <= text.length(), () -> span + " of " + text);
  }
}
