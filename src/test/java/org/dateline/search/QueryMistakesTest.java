package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.article.Span;
import org.dateline.search.ParsedQuery.Problem;
import org.dateline.search.ParsedQuery.Repair;
import org.junit.jupiter.api.Test;

/** What is said of a mistake, and what is searched for all the same. */
class QueryMistakesTest {

  @Test
  void twoMistakesAreToldWhereTheyStandEachWithItsRepair() {
    ParsedQuery parsed = QueryParser.parse("person:Putin (troops OR soldiers year:2015..2013");
    assertEquals(
        List.of(
            new Problem(
                new Span(13, 14),
                "( is never closed.",
                new Repair(
                    "Close it after soldiers",
                    "person:Putin (troops OR soldiers) year:2015..2013")),
            new Problem(
                new Span(38, 48),
                "2015..2013 runs backwards: the first year is after the second.",
                new Repair("Use 2013..2015", "person:Putin (troops OR soldiers year:2013..2015"))),
        parsed.problems());
    assertEquals(QueryParser.parse("person:Putin (troops OR soldiers)").query(), parsed.query());
  }

  @Test
  void parenthesesThatDoNotPair() {
    mistake("(naval drills", "(", "( is never closed.", "(naval drills)", "naval drills");
    mistake("naval) drills", ")", ") has no ( before it.", "naval drills", "naval drills");
    mistake("naval ()", "()", "There is nothing between ( and ).", "naval", "naval");
    mistake("naval (", "(", "( is never closed.", "naval", "naval");
    mistake("a1 (((((b1", "(((((", "5 parentheses are never closed.", "a1 (((((b1)))))", "a1 b1");
    mistake(
        "a1))))) b1",
        ")))))",
        "5 closing parentheses have no ( before them.",
        "a1      b1",
        "a1 b1");
  }

  @Test
  void quotesThatDoNotPair() {
    mistake("\"naval drills", "\"", "\" is never closed.", "\"naval drills\"", "\"naval drills\"");
    mistake(
        "“naval drills year:2014",
        "“",
        "“ is never closed.",
        "“naval drills\" year:2014",
        "\"naval drills\" year:2014");
    mistake(
        "(\"naval drills)", "\"", "\" is never closed.", "(\"naval drills\")", "\"naval drills\"");
    mistake("naval \"", "\"", "\" is never closed.", "naval", "naval");
    mistake("naval \"\"", "\"\"", "There is nothing between the quotes.", "naval", "naval");
    mistake(
        "naval “ ” drills",
        "“ ”",
        "There is nothing between the quotes.",
        "naval drills",
        "naval drills");
  }

  @Test
  void operatorsWithNothingToWorkOn() {
    mistake("naval OR", "OR", "OR has nothing after it.", "naval", "naval");
    mistake("OR naval", "OR", "OR has nothing before it.", "naval", "naval");
    mistake("a1 OR OR b1", "OR OR", "OR has another OR after it.", "a1 OR b1", "a1 OR b1");
    mistake("naval AND", "AND", "AND has nothing after it.", "naval", "naval");
    mistake("AND naval", "AND", "AND has nothing before it.", "naval", "naval");
    mistake("naval NOT", "NOT", "NOT has nothing after it.", "naval", "naval");
    mistake("naval -", "-", "- has no letter or digit to look for.", "naval", "naval");
    mistake("-", "-", "- has no letter or digit to look for.", "", "");
    mistake("a1 & b1", "&", "& has no letter or digit to look for.", "a1 b1", "a1 b1");
    mistake("(a1 OR) b1", "OR", "OR has nothing after it.", "(a1 ) b1", "a1 b1");
  }

  @Test
  void fieldsThatAreNoneOrHaveNothing() {
    mistake(
        "foo:bar",
        "foo:",
        "foo: is not a field; what follows it is searched for.",
        "foo bar",
        "bar");
    mistake(
        "persn:putin",
        "persn:",
        "persn: is not a field; what follows it is searched for.",
        "person:putin",
        "putin");
    mistake(
        "title:\"a1 b1\"",
        "title:",
        "title: is not a field; what follows it is searched for.",
        "headline:\"a1 b1\"",
        "\"a1 b1\"");
    mistake("naval person:", "person:", "person: has nothing after it.", "naval", "naval");
    mistake(
        "person:place:kyiv",
        "person:",
        "person: has nothing after it.",
        "place:kyiv",
        "place:kyiv");
  }

  @Test
  void datesThatAreNone() {
    String message = " is not a date: write 2014, 2014-08, 2014-08-06 or 2014..2016.";
    mistake("naval year:abc", "abc", "abc" + message, null, "naval");
    mistake("naval date:2014-13", "2014-13", "2014-13" + message, "naval date:2014", "naval");
    mistake(
        "date:2014-02-30 naval", "2014-02-30", "2014-02-30" + message, "date:2014 naval", "naval");
    mistake("year:2014-2016", "2014-2016", "2014-2016" + message, "year:2014..2016", "");
    mistake("year:0000", "0000", "0000" + message, null, "");
    mistake("year:..", "..", ".." + message, null, "");
    mistake("year:20145", "20145", "20145" + message, null, "");
    mistake(
        "date:2015-02..2015-01",
        "2015-02..2015-01",
        "2015-02..2015-01 runs backwards: the first date is after the second.",
        "date:2015-01..2015-02",
        "");
  }

  @Test
  void starsAndTildesOutOfPlace() {
    mistake("*ensky", "*ensky", "* can only stand at the end of a word.", "ensky", "ensky");
    mistake("ze*sky", "ze*sky", "* can only stand at the end of a word.", "ze*", "zesky");
    mistake(
        "kyiv~7",
        "kyiv~7",
        "~ can be followed by 1 or 2: so many letters may differ.",
        "kyiv~2",
        "kyiv~2");
    mistake(
        "\"a1 b1\"~",
        "~",
        "~ after a phrase needs a number: how far apart its words may be.",
        "\"a1 b1\"~5",
        "\"a1 b1\"");
    mistake(
        "\"a1 b1\"~99999999999",
        "~99999999999",
        "Words of a phrase can be 1,000 apart at most.",
        "\"a1 b1\"~1000",
        "\"a1 b1\"~1000");
  }

  /**
   * @param part the part that is underlined
   * @param mended the query after the repair, or null where none is offered
   * @param asIf a query without mistakes that is understood in the same way
   */
  private static void mistake(
      String text, String part, String message, String mended, String asIf) {
    ParsedQuery parsed = QueryParser.parse(text);
    assertEquals(1, parsed.problems().size(), () -> text + ": " + parsed.problems());
    Problem problem = parsed.problems().getFirst();
    assertEquals(part, problem.span().of(text), text);
    assertEquals(message, problem.message(), text);
    assertEquals(mended, problem.repair() == null ? null : problem.repair().text(), text);
    assertEquals(QueryParser.parse(asIf).query(), parsed.query(), text);
  }
}
