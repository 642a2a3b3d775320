package org.dateline.extract.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.read.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotePropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "\"",
          "‘",
          "’",
          "'",
          "«",
          "»",
          "„",
          "''",
          " ",
          " ",
          " ",
          "\n\n",
          ", ",
          ". ",
          ": ",
          "said",
          "Olha Koval",
          "he",
          "she added",
          "according to",
          "that the bridge holds",
          "the ministry",
          "It holds",
          "told reporters",
          "Kyiv",
          "\ud83d\ude00",
          "\u00a0",
          "—",
          "who",
          "the president",
          "Mr. Bondar",
          "1990s",
          "…");
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Quotes quotes = new Quotes();

  private static void check(Page page, List<Quote> found) {
    String text = page.content().text();
    int end = 0;
    for (Quote quote : found) {
      assertTrue(quote.span().start() >= end, () -> "overlap at " + quote);
      end = quote.span().end();
      assertTrue(end <= text.length(), quote::toString);
      assertTrue(collapsed(text, quote.span()).contains(quote.text()), quote::toString);
      if (quote.speaker() != null) {
        Span named = quote.speaker().span();
        assertEquals(quote.speaker().words(), collapsed(text, named), quote::toString);
      }
      if (quote.cue() != null) {
        assertTrue(quote.cue().end() <= text.length(), quote::toString);
      }
    }
  }

  private static String collapsed(String text, Span span) {
    return span.of(text).replaceAll("[\\s\u00a0\u200b]+", " ").strip();
  }

  @Test
  void spansLieInTheTextAndMatchItWhateverTheMarks() {
    Random random = new Random(11);
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder("Words to begin with, and more of them follow here. ");
      for (int j = random.nextInt(120); j >= 0; j--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(3) == 0 ? "" : " ");
      }
      Page page = Quotes.page(text.toString());
      check(page, quotes.of(page));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"“a ", "” ", "\"a ", "‘a ", "a' ", "said ", "he said: “yes.” ", "«»", ": "})
  void aLongLineOfOneThingIsReadInTime(String piece) {
    Page page = Quotes.page("It begins. " + piece.repeat(300_000 / piece.length()));

    check(page, assertTimeoutPreemptively(LIMIT, () -> quotes.of(page)));
  }

  @Test
  void deeplyNestedQuotesAreOne() {
    Page page = Quotes.page("She said: " + "“a ".repeat(20_000) + "”".repeat(20_000));

    assertEquals(1, assertTimeoutPreemptively(LIMIT, () -> quotes.of(page)).size());
  }

  @Test
  void theSameComesOutInEveryLocaleAndTimeZone() {
    Page page =
        Quotes.page(
            "“WE WILL INSIST,” IRYNA KOVAL SAID IN IZIUM.", "“It is final,” said the minister.");
    List<Quote> expected = quotes.of(page);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertEquals(expected, new Quotes().of(page));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
