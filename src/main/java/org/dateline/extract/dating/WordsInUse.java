package org.dateline.extract.dating;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.article.Evidence.Kind;
import org.dateline.article.Span;
import org.dateline.extract.dating.Anchor.Density;
import org.dateline.extract.vocabulary.VocabularyClock;
import org.dateline.extract.vocabulary.VocabularyClock.Reading;
import org.dateline.extract.vocabulary.WordCounts;

/** What the vocabulary of the whole article says about its date. */
final class WordsInUse {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  /** No time is ruled out: the density is taken to be this much higher everywhere. */
  private static final double FLOOR = 0.3;

  /**
   * How much less likely, in nats, the years before the first one that the clock knows are than
   * that one. After the last one nothing is known, and nothing is taken off.
   */
  private static final double BEFORE = 0.5;

  private final VocabularyClock clock;

  WordsInUse(VocabularyClock clock) {
    this.clock = clock;
  }

  /**
   * The one clue, if the article is long enough.
   *
   * @param own the stretches of {@code text} that are the article's own words
   */
  Optional<Clue> find(String text, List<Span> own) {
    WordCounts counts = clock.counter();
    own.forEach(stretch -> counts.add(text, stretch));
    return clock.read(counts).map(reading -> clue(reading, text));
  }

  private static Clue clue(Reading reading, String text) {
    List<Double> log = new ArrayList<>();
    for (double density : reading.density()) {
      log.add(StrictMath.log(FLOOR + Math.max(0, density)));
    }
    log.addFirst(log.getFirst() - BEFORE);
    String words =
        reading.words().stream().map(span -> quoted(span, text)).collect(Collectors.joining(", "));
    String about = "around " + MONTH.format(reading.likeliest()) + ": " + words;
    Density anchor = new Density(reading.first().minusDays(reading.step()), reading.step(), log);
    return new Clue(Kind.VOCABULARY, Shape.VOCABULARY, anchor, about, "", null, null);
  }

  private static String quoted(Span span, String text) {
    return span.of(text).replaceAll("\\s+", " ");
  }
}
