package org.dateline.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Certainty;
import org.dateline.article.DateEstimate;
import org.dateline.article.Evidence;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Mention;
import org.dateline.article.Origin;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Quote;
import org.dateline.article.Resolution;
import org.dateline.article.Role;
import org.dateline.article.SourceFile;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.ingest.ImportStore;
import org.dateline.ingest.Outcome;

/**
 * Puts made articles into an archive as if they had been extracted: blocks, people, places, dates
 * and quotes are what extraction would find of what the generator put in. Their index is the one
 * that an import writes; only the extraction is left out.
 */
final class MadeArchive {
  private static final Path ROOT = Path.of("/archive").toAbsolutePath();
  private static final Instant MODIFIED = Instant.parse("2026-01-01T00:00:00Z");
  private static final int BETWEEN_COMMITS = 50_000;

  private final CorpusGenerator generator;

  MadeArchive(CorpusGenerator generator) {
    this.generator = generator;
  }

  /**
   * Puts in the first articles of the corpus.
   *
   * @return how many bytes of text they have
   */
  long fill(ImportStore store, long articles) {
    store.addRoot(ROOT);
    long bytes = 0;
    for (long i = 0; i < articles; i++) {
      bytes += put(store, i);
      if ((i + 1) % BETWEEN_COMMITS == 0) {
        store.commit();
      }
    }
    store.commit();
    return bytes;
  }

  /** Puts in the article of a number; gives the bytes of its text. */
  long put(ImportStore store, long number) {
    Article article = article(number);
    SourceFile file = article.file();
    Outcome.FileState state =
        new Outcome.FileState(file.size(), MODIFIED, file.fingerprint(), "made");
    store.put(article, new Outcome(file.path(), state, new Outcome.Result.Read(article.id(), "")));
    return file.size();
  }

  /** The article of a number, as if extracted. */
  Article article(long number) {
    MadeArticle made = generator.article(number);
    SplittableRandom random = new SplittableRandom(number);
    String text = CorpusWriter.text(made);
    List<Block> blocks = blocks(text);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String digits = String.format(Locale.ROOT, "%016x", (number + 1) * 0x9e3779b97f4a7c15L);
    Span byline = blocks.get(1).span();
    Path path = CorpusWriter.file(ROOT, number);
    return new Article(
        digits,
        new SourceFile(path, bytes.length, MODIFIED, digits.repeat(4), "UTF-8"),
        new SourceText(text, blocks),
        "en",
        new Heading(
            Field.stated(made.headline(), blocks.getFirst().span()),
            null,
            List.of(Field.stated(made.author(), new Span(byline.start() + 3, byline.end()))),
            random.nextInt(10) == 0 ? null : new Field(made.source(), Origin.INFERRED, null),
            null),
        date(made.date(), random, blocks.get(2).span()),
        made.people().stream().map(name -> person(name, text)).toList(),
        made.places().stream().map(name -> place(name, text)).toList(),
        quotes(text, made.people().getFirst()));
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      int to = end < 0 ? text.length() - 1 : end;
      Role role =
          switch (blocks.size()) {
            case 0 -> Role.HEADLINE;
            case 1 -> Role.BYLINE;
            default -> Role.BODY;
          };
      blocks.add(new Block(role, new Span(start, to)));
      start = to + (end < 0 ? 1 : 2);
    }
    return blocks;
  }

  private static Person person(String name, String text) {
    return new Person(name, Certainty.SURE, mentions(name, text, Resolution.FULL_NAME));
  }

  private static Place place(String name, String text) {
    return new Place(
        name,
        "UA",
        new Place.Coordinates(48.5, 34.25),
        Certainty.LIKELY,
        mentions(name, text, Resolution.KNOWN_NAME));
  }

  private static List<Mention> mentions(String name, String text, Resolution resolution) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      Span span = new Span(at, at + name.length());
      mentions.add(new Mention(span, name, Certainty.SURE, resolution));
    }
    if (mentions.isEmpty()) { // a place in capitals in a dateline
      Span start = new Span(0, 1);
      mentions.add(new Mention(start, name, Certainty.LIKELY, resolution));
    }
    return mentions;
  }

  private static List<Quote> quotes(String text, String speaker) {
    List<Quote> quotes = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', from)) {
      int close = text.indexOf('”', open);
      from = close + 1;
      if (close < 0) {
        break;
      }
      Span span = new Span(open, close + 1);
      Quote.Speaker by = new Quote.Speaker(speaker, speaker, span, Certainty.LIKELY);
      String words = text.substring(open + 1, close);
      quotes.add(new Quote(Quote.Kind.DIRECT, words, span, by, null));
    }
    return quotes;
  }

  /** Most are stated to the day; some are good to days, months or years only, a few undated. */
  private static DateEstimate date(LocalDate day, SplittableRandom random, Span where) {
    int kind = random.nextInt(100);
    if (kind < 3) {
      return DateEstimate.undated(List.of());
    }
    if (kind < 63) {
      return dated(day.toString(), Origin.STATED, day, 0, where);
    }
    int days = kind < 83 ? 3 : kind < 95 ? 60 : 700;
    return dated(day + "?", Origin.INFERRED, day, random.nextInt(days) + 1, where);
  }

  private static DateEstimate dated(
      String edtf, Origin origin, LocalDate day, int slack, Span where) {
    return new DateEstimate(
        edtf,
        origin,
        day,
        day.minusDays(slack),
        day.plusDays(slack),
        List.of(
            new DateEstimate.Candidate(day, 0.6),
            new DateEstimate.Candidate(day.minusDays(1), 0.2)),
        List.of(
            new Evidence(Evidence.Kind.WEEKDAY, "on Friday", where, "a Friday", 0.5),
            new Evidence(Evidence.Kind.VOCABULARY, "", null, "the words of that year", 1.5)));
  }
}
