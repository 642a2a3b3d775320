package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.search.ParsedQuery.Mark;
import org.dateline.search.Query.And;
import org.dateline.search.Query.Everything;
import org.dateline.search.Query.Fuzzy;
import org.dateline.search.Query.Not;
import org.dateline.search.Query.Or;
import org.dateline.search.Query.Period;
import org.dateline.search.Query.Phrase;
import org.dateline.search.Query.Prefix;
import org.dateline.search.Query.Scope;
import org.dateline.search.Query.Word;
import org.junit.jupiter.api.Test;

class QueryParserTest {

  @Test
  void nothingOrAStarIsEverything() {
    for (String text : List.of("", "   ", "*", " * ", "**", "* *", "(*)")) {
      understands(text, new Everything());
    }
  }

  @Test
  void wordsSideBySideMustAllBeThere() {
    understands("naval", word("naval"));
    understands("naval drills", and(word("naval"), word("drills")));
    understands("naval AND drills", and(word("naval"), word("drills")));
    understands("naval *", word("naval"));
  }

  @Test
  void quotesOfEveryShapeMakeAPhrase() {
    for (String text :
        List.of("\"naval drills\"", "“naval drills”", "„naval drills“", "«naval drills»")) {
      understands(text, new Phrase(Scope.TEXT, "naval drills", 0));
    }
    understands("“a b” \"c d\"", and(phrase("a b"), phrase("c d")));
    understands("\"a b\"~5", new Phrase(Scope.TEXT, "a b", 5));
    understands("\"a\nb\"", phrase("a\nb"));
  }

  @Test
  void orBindsLessThanWordsSideBySide() {
    understands("a1 OR b1", or(word("a1"), word("b1")));
    understands("a1 b1 OR c1", or(and(word("a1"), word("b1")), word("c1")));
    understands("a1 (b1 OR c1)", and(word("a1"), or(word("b1"), word("c1"))));
    understands("a1(b1 OR c1)d1", and(word("a1"), or(word("b1"), word("c1")), word("d1")));
    understands("or and not", and(word("or"), word("and"), word("not")));
  }

  @Test
  void notAndMinusLeaveOut() {
    understands("-drills", new Not(word("drills")));
    understands("NOT drills", new Not(word("drills")));
    understands("NOT NOT drills", word("drills"));
    understands("naval -\"live fire\"", and(word("naval"), new Not(phrase("live fire"))));
    understands("naval -(a1 OR b1)", and(word("naval"), new Not(or(word("a1"), word("b1")))));
    understands("a1 OR -b1", or(word("a1"), new Not(word("b1"))));
    understands("-person:putin", new Not(new Word(Scope.PERSON, "putin")));
    understands("person:-putin", new Not(new Word(Scope.PERSON, "putin")));
  }

  @Test
  void hyphensAndFullStopsInsideWordsAreNoOperators() {
    understands("self-defense", word("self-defense"));
    understands("U.S. U.S.-led", and(word("U.S."), word("U.S.-led")));
    understands(
        "F-16 O’Neill rock'n'roll", and(word("F-16"), word("O’Neill"), word("rock'n'roll")));
  }

  @Test
  void starsAndTildesBelongToTheirWord() {
    understands("zelensk*", new Prefix(Scope.TEXT, "zelensk"));
    understands("kyiv~", new Fuzzy(Scope.TEXT, "kyiv", 1));
    understands("zelensky~", new Fuzzy(Scope.TEXT, "zelensky", 2));
    understands("zelensky~1", new Fuzzy(Scope.TEXT, "zelensky", 1));
    understands("kyiv~2", new Fuzzy(Scope.TEXT, "kyiv", 2));
  }

  @Test
  void fieldsTakeWordsPhrasesPrefixesAndGroups() {
    understands("headline:nato", new Word(Scope.HEADLINE, "nato"));
    understands("Person:Putin", new Word(Scope.PERSON, "Putin"));
    understands("person: Putin", new Word(Scope.PERSON, "Putin"));
    understands("person:\"Xi Jinping\"", new Phrase(Scope.PERSON, "Xi Jinping", 0));
    understands("place:ukr*", new Prefix(Scope.PLACE, "ukr"));
    understands("source:reuters~1", new Fuzzy(Scope.SOURCE, "reuters", 1));
    understands("person:*", new Prefix(Scope.PERSON, ""));
    understands(
        "person:(putin OR xi) troops",
        and(or(new Word(Scope.PERSON, "putin"), new Word(Scope.PERSON, "xi")), word("troops")));
    understands(
        "person:(putin place:minsk)",
        and(new Word(Scope.PERSON, "putin"), new Word(Scope.PLACE, "minsk")));
  }

  @Test
  void periodsAreYearsMonthsDaysAndRanges() {
    understands("year:2014", period("2014-01-01", "2014-12-31"));
    understands("year:2014..2016", period("2014-01-01", "2016-12-31"));
    understands("year:2014..", new Period(LocalDate.of(2014, 1, 1), Period.LAST));
    understands("year:..2016", new Period(Period.FIRST, LocalDate.of(2016, 12, 31)));
    understands("date:2014-08", period("2014-08-01", "2014-08-31"));
    understands("date:2014-8-6", period("2014-08-06", "2014-08-06"));
    understands("date:2014-08..2015-01", period("2014-08-01", "2015-01-31"));
    understands("date:2016-02", period("2016-02-01", "2016-02-29"));
    understands("date:2021/2023", period("2021-01-01", "2023-12-31"));
    understands("date:2015-12-17?", period("2015-12-17", "2015-12-17"));
    understands("year:*", new Period(Period.FIRST, Period.LAST));
    understands(
        "year:(2014 OR 2016)",
        or(period("2014-01-01", "2014-12-31"), period("2016-01-01", "2016-12-31")));
  }

  @Test
  void addressesTimesAndTrailingColonsAreWords() {
    understands("https://example.org/a", word("https://example.org/a"));
    understands("10:30", word("10:30"));
    understands("NATO: why", and(word("NATO:"), word("why")));
  }

  @Test
  void fieldsAndOperatorsAreMarked() {
    assertEquals(
        List.of(
            new Mark(new Span(0, 7), Mark.Kind.FIELD),
            new Mark(new Span(7, 8), Mark.Kind.OPERATOR),
            new Mark(new Span(10, 12), Mark.Kind.OPERATOR),
            new Mark(new Span(15, 16), Mark.Kind.OPERATOR),
            new Mark(new Span(17, 18), Mark.Kind.OPERATOR),
            new Mark(new Span(21, 26), Mark.Kind.FIELD)),
        QueryParser.parse("person:(a OR bc) -d  year:2014").marks());
  }

  private static void understands(String text, Query expected) {
    ParsedQuery parsed = QueryParser.parse(text);
    assertEquals(expected, parsed.query(), text);
    assertEquals(List.of(), parsed.problems(), text);
    assertEquals(text, parsed.text());
  }

  private static Query word(String text) {
    return new Word(Scope.TEXT, text);
  }

  private static Query phrase(String text) {
    return new Phrase(Scope.TEXT, text, 0);
  }

  private static Query and(Query... parts) {
    return new And(List.of(parts));
  }

  private static Query or(Query... parts) {
    return new Or(List.of(parts));
  }

  private static Query period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void theLastWordMayStillBeTyped() {
    Query stolt =
        new Query.Or(
            List.of(new Query.Word(Scope.TEXT, "stolt"), new Query.Prefix(Scope.TEXT, "stolt")));
    assertEquals(stolt, QueryParser.parseUnfinished("stolt").query());
    assertEquals(
        new Query.And(List.of(new Query.Word(Scope.TEXT, "nato"), stolt)),
        QueryParser.parseUnfinished("nato stolt").query());
    for (String ended :
        new String[] {"stolt ", "\"stolt\"", "stolt*", "year:2014", "s", "stolt OR"}) {
      assertEquals(QueryParser.parse(ended), QueryParser.parseUnfinished(ended), ended);
    }
  }
}
