package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.dateline.article.Span;
import org.dateline.search.ParsedQuery.Mark;
import org.dateline.search.ParsedQuery.Problem;
import org.junit.jupiter.api.Test;

/** Input that nobody types on purpose, and random input. */
class QueryHostileTest {
  private static final int MOST_PROBLEMS = 20;

  @Test
  void tenThousandParenthesesAreExplained() {
    assertEquals(
        List.of(
            "10,000 parentheses are never closed.",
            "Parentheses can be 32 deep: those inside are read as if not there."),
        messages("(".repeat(10_000)));
    assertEquals(
        List.of("10,000 closing parentheses have no ( before them."), messages(")".repeat(10_000)));
    ParsedQuery deep = QueryParser.parse("(".repeat(4999) + "a1" + ")".repeat(4999));
    assertEquals(new Query.Word(Query.Scope.TEXT, "a1"), deep.query());
    assertEquals(
        List.of("Parentheses can be 32 deep: those inside are read as if not there."),
        deep.problems().stream().map(Problem::message).toList());
  }

  @Test
  void aMegabyteIsCutAndSaidSo() {
    String cut = "A query can have 10,000 characters: the rest is left aside.";
    assertEquals(List.of(cut), messages("x".repeat(1_000_000)));
    assertEquals(
        List.of("A query can have 256 words: from here on they are left aside.", cut),
        messages("word ".repeat(200_000)));
    assertEquals(List.of("OR has nothing before it.", cut), messages("OR ".repeat(100_000)));
    assertTrue(messages("a1 OR ".repeat(100_000)).contains(cut));
    assertEquals(List.of("\" is never closed.", cut), messages("\"" + "a b ".repeat(250_000)));
  }

  @Test
  void aThousandMistakesAreCountedNotListed() {
    List<String> messages = messages("year:x ".repeat(200));
    assertEquals(MOST_PROBLEMS + 1, messages.size());
    assertEquals("180 more parts could not be understood.", messages.getLast());
  }

  @Test
  void aPageBetweenQuotesIsAPhraseButItsWordsAreNotMovedAbout() {
    String page = "\"" + "a1 b1 ".repeat(500) + "\"";
    assertEquals(List.of(), messages(page));
    assertEquals(
        List.of("With ~ a phrase can have 32 words: this one is taken as it stands."),
        messages(page + "~5"));
    assertEquals(List.of(), messages("\"" + "a1 ".repeat(32) + "\"~5"));
  }

  @Test
  void whatIsSaidTwiceIsLookedForOnce() {
    assertEquals(QueryParser.parse("a1 b1").query(), QueryParser.parse("a1 b1 a1 b1").query());
    assertEquals(QueryParser.parse("a1").query(), QueryParser.parse("a1 OR a1").query());
  }

  @Test
  void chainsOfNotDoNotDeepenTheTree() {
    assertEquals(
        new Query.Not(new Query.Word(Query.Scope.TEXT, "a1")),
        QueryParser.parse("-".repeat(999) + "a1").query());
    assertEquals(
        new Query.Word(Query.Scope.TEXT, "a1"),
        QueryParser.parse("NOT ".repeat(1000) + "a1").query());
  }

  @Test
  void controlCharactersPartWordsAndLoneSurrogatesAreHarmless() {
    assertEquals(
        QueryParser.parse("a1 b1").query(),
        QueryParser.parse("\u0000a1\u0007\u001bb1\u0000").query());
    assertEquals(
        List.of(
            new Problem(
                new Span(2, 3),
                "A control character stands here; it is read as a blank.",
                new ParsedQuery.Repair("Use blanks", "a1 b1 c1"))),
        QueryParser.parse("a1\u0007b1\u0000c1").problems());
    ParsedQuery surrogate = QueryParser.parse("a1 \ud800 b1");
    assertEquals(QueryParser.parse("a1 b1").query(), surrogate.query());
    assertEquals(
        List.of(new Span(3, 4)), surrogate.problems().stream().map(Problem::span).toList());
  }

  @Test
  void whateverIsTypedTheAnswerIsSoundAndRepairsMend() {
    String[] pieces = {
      "a1",
      "b1",
      "naval",
      " ",
      " ",
      "(",
      ")",
      "\"",
      "“",
      "”",
      "OR",
      "AND",
      "NOT",
      "-",
      "*",
      "~",
      "~1",
      "~5",
      "person:",
      "year:",
      "date:",
      "foo:",
      "headline:",
      "2014",
      "2015..2013",
      "..",
      "2014-13",
      "é",
      "\u0000",
      "\ud83d",
      "😀",
      "’",
      "*a",
      "a*b",
      ":",
      "U.S.",
      "\n",
      "—"
    };
    Random random = new Random(20_140_806);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
        text.append(random.nextBoolean() ? " " : "");
      }
      check(text.toString());
    }
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n >= 0; n--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65536));
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    ParsedQuery parsed = QueryParser.parse(text);
    int before = 0;
    for (Mark mark : parsed.marks()) {
      assertTrue(mark.span().start() >= before && mark.span().end() <= text.length(), text);
      before = mark.span().end();
    }
    before = 0;
    for (Problem problem : parsed.problems()) {
      assertTrue(problem.span().start() >= before && problem.span().end() <= text.length(), text);
      before = problem.span().start();
      assertTrue(problem.message().endsWith("."), problem.message());
      assertFalse(problem.message().isBlank());
      if (problem.repair() != null) {
        int left = QueryParser.parse(problem.repair().text()).problems().size();
        assertTrue(left < parsed.problems().size(), () -> text + " -> " + problem);
      }
    }
  }

  private static List<String> messages(String text) {
    return QueryParser.parse(text).problems().stream().map(Problem::message).toList();
  }
}
