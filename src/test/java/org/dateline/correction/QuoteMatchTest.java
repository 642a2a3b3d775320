package org.dateline.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

class QuoteMatchTest {
  private static int at(Span corrected, Span... quotes) {
    List<Quote> all =
        Stream.of(quotes)
            .map(span -> new Quote(Quote.Kind.DIRECT, "It rains.", span, null, null))
            .toList();
    return QuoteMatch.at(all, corrected);
  }

  @Test
  void aQuoteWhoseEdgeMovedIsTheSame() {
    assertEquals(1, at(new Span(40, 60), new Span(0, 30), new Span(41, 62)));
    assertEquals(0, at(new Span(40, 60), new Span(0, 61), new Span(61, 90)));
  }

  @Test
  void theOneThatSharesMostIsMeantThenTheNearestInLengthThenTheFirst() {
    assertEquals(2, at(new Span(10, 50), new Span(0, 32), new Span(32, 60), new Span(26, 50)));
    assertEquals(1, at(new Span(50, 100), new Span(0, 100), new Span(50, 100)));
    assertEquals(0, at(new Span(0, 100), new Span(0, 100), new Span(50, 100)));
    assertEquals(0, at(new Span(10, 50), new Span(10, 20), new Span(40, 50)));
  }

  @Test
  void halfOfTheShorterIsNotEnough() {
    assertEquals(-1, at(new Span(0, 20), new Span(10, 30)));
    assertEquals(0, at(new Span(0, 20), new Span(9, 29)));
    assertEquals(-1, at(new Span(0, 20)));
  }

  @Test
  void correctionsOfAQuoteHoldWhereItsEdgeMoved() {
    Article article =
        new ArticleOf("a")
            .person("Ann Lee", "Ann Lee")
            .quote("Ann Lee", "“It rains.”")
            .quote("Ann Lee", "“It pours.”")
            .article();
    ArticleKey key = ArticleKey.of(article);
    Span first = article.quotes().getFirst().span();
    Span second = article.quotes().getLast().span();
    Corrections corrections =
        Corrections.of(
            List.of(
                new Correction(key, new Change.NotAQuote(new Span(first.start() + 1, first.end()))),
                new Correction(
                    key,
                    new Change.Speaker(new Span(second.start(), second.end() - 1), "Bob Hart"))));
    Article corrected = corrections.apply(article);
    assertEquals(List.of("Bob Hart"), ArticleOf.speakers(corrected));
    assertEquals(second, corrected.quotes().getFirst().span());
  }
}
