package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Evidence;
import org.dateline.article.Field;
import org.dateline.article.Mention;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.extract.Extractor;
import org.dateline.read.Page;
import org.dateline.read.RawFile;
import org.dateline.read.ReadResult;
import org.dateline.read.text.TextFormatReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every article, whatever its text: the whole extractor with its real knowledge. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtractionPropertiesTest {
  private static final List<String> WORDS =
      List.of(
          "President",
          "Zelenskyy",
          "Ms.",
          "Ann",
          "Roe",
          "Kyiv",
          "Lviv",
          "NATO",
          "U.S.",
          "O’Neill",
          "said",
          "told",
          "according to",
          "on Thursday",
          "last week",
          "in 2014",
          "May 3, 2019",
          "03/05/19",
          "“",
          "”",
          "\"",
          "‘",
          "’",
          "«",
          "»",
          "(",
          ")",
          ",",
          ".",
          ".",
          "?",
          "—",
          "\n",
          "\n\n",
          "\t",
          "\u00a0",
          "\u200b",
          "\u0301",
          "\ud83d\ude80",
          "Київ",
          "Путин",
          "北京",
          "the",
          "minister",
          "he",
          "she",
          "By",
          "Updated:",
          "Published",
          "KYIV, March 3 (Reuters) –",
          "Photo:",
          "Read more",
          "Leave a Reply",
          "Subscribe",
          "\u0000",
          "\ud800",
          "-",
          "'s",
          "and");

  private Extractor extractor = page -> null;

  @BeforeAll
  void load() {
    extractor =
        Extraction.load().extractor(InstantSource.fixed(Instant.parse("2026-01-01T05:00:00Z")));
  }

  private @Nullable Article extract(byte[] bytes) {
    RawFile file = new RawFile(Path.of("/a.txt"), Instant.EPOCH, "", bytes);
    return new TextFormatReader().read(file) instanceof ReadResult.Success(Page page)
        ? extractor.extract(page)
        : null;
  }

  private static String text(long seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
      text.append(random.nextInt(8) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static Stream<@Nullable Field> fields(Article article) {
    List<@Nullable Field> fields = new ArrayList<>(article.heading().byline());
    fields.add(article.heading().headline());
    fields.add(article.heading().dek());
    fields.add(article.heading().source());
    fields.add(article.heading().dateline());
    return fields.stream();
  }

  /** Every span of an article. */
  private static List<Span> spans(Article article) {
    List<@Nullable Span> spans = new ArrayList<>();
    fields(article).forEach(field -> spans.add(field == null ? null : field.span()));
    article.date().evidence().stream().map(Evidence::span).forEach(spans::add);
    article.quotes().stream().map(Quote::span).forEach(spans::add);
    mentions(article).map(Mention::span).forEach(spans::add);
    List<Span> there = new ArrayList<>();
    spans.forEach(
        span -> {
          if (span != null) {
            there.add(span);
          }
        });
    return there;
  }

  private static Stream<Mention> mentions(Article article) {
    return Stream.concat(
        article.people().stream().flatMap(person -> person.mentions().stream()),
        article.places().stream().flatMap(place -> place.mentions().stream()));
  }

  private static String squeezed(String words) {
    return words.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void spansLieInTheTextAndMatchIt(long seed) {
    Article article = extract(text(seed, 400).getBytes(StandardCharsets.UTF_8));
    if (article == null) {
      throw new AssertionError("no article");
    }
    String text = article.content().text();

    for (Span span : spans(article)) {
      assertTrue(span.end() <= text.length() && span.length() > 0, span.toString());
    }
    mentions(article)
        .forEach(mention -> assertEquals(mention.form(), squeezed(mention.span().of(text))));
    for (Evidence evidence : article.date().evidence()) {
      Span span = evidence.span();
      if (span != null) {
        assertEquals(squeezed(evidence.text()), squeezed(span.of(text)));
      }
    }
    for (Quote quote : article.quotes()) {
      // A mark that opens a further paragraph of a quote is none of its words.
      assertTrue(letters(quote.span().of(text)).contains(letters(quote.text())), quote.toString());
      Quote.Speaker speaker = quote.speaker();
      if (speaker != null) {
        assertEquals(letters(speaker.words()), letters(speaker.span().of(text)));
      }
    }
  }

  @Test
  void articlesAreTheSameInEveryLocaleAndTimeZone() {
    List<byte[]> files =
        Stream.of(31L, 32L, 33L, 34L)
            .map(seed -> text(seed, 600).getBytes(StandardCharsets.UTF_8))
            .toList();
    List<@Nullable Article> here = files.stream().map(this::extract).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      load();
      assertEquals(here, files.stream().map(this::extract).toList());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
      load();
    }
  }

  @Test
  void articlesAreTheSameWhicheverOrderTheyComeIn() {
    List<byte[]> files =
        Stream.of(41L, 42L, 43L)
            .map(seed -> text(seed, 300).getBytes(StandardCharsets.UTF_8))
            .toList();
    List<@Nullable Article> forth = files.stream().map(this::extract).toList();
    List<@Nullable Article> back = files.reversed().stream().map(this::extract).toList();

    assertEquals(forth, back.reversed());
  }

  static Stream<String> hostile() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      names.append("Anna ").append((char) ('A' + i % 26)).append("oe").append(i).append(" said. ");
    }
    return Stream.of(
        "The minister said on Thursday that Ann Roe was in Kyiv. ".repeat(180_000),
        names.toString(),
        "“He said ‘".repeat(100_000),
        "“Yes,” he said, ".repeat(100_000),
        "\"".repeat(300_000),
        "May 3, 2019 ".repeat(100_000),
        "By Ann Roe\n".repeat(100_000),
        "Mr. ".repeat(200_000),
        "A. ".repeat(300_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextsAreReadToTheirEnd(String text) {
    Article article = extract(text.getBytes(StandardCharsets.UTF_8));

    assertTrue(article == null || article.content().text().length() == text.length());
  }
}
