package org.dateline.extract.dating;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
   * The density taken for the years before those that the clock knows, and for those after them: it
   * can tell nothing of them, whatever it says of the years beside.
   */
  private static final double BEFORE = 0.3;

  private static final double AFTER = 0.7;

  /** A text of so many words says half of what a very long one does. */
  private static final double HALF = 40;

  /** So many of the words that tell most are shown. */
  private static final int SHOWN = 5;

  /** Shorter words are passed over when they are shown. */
  private static final int LEAST = 3;

  /** Words that count, but tell a reader nothing. */
  private static final Set<String> GRAMMAR =
      Set.of(
          "the", "and", "for", "with", "from", "that", "this", "they", "them", "their", "there",
          "where", "which", "when", "what", "who", "whom", "whose", "has", "have", "had", "been",
          "was", "were", "are", "will", "would", "could", "should", "not", "but", "its", "his",
          "her", "our", "you", "your", "she", "him", "all", "any", "more", "than", "then", "into",
          "over", "out", "about", "after", "before", "said", "says", "also", "such", "can", "may",
          "one", "two", "other", "some", "these", "those", "just", "only", "being", "did", "does",
          "how", "why", "now", "very", "because", "while", "during", "between", "against");

  private static final Pattern GAP = Pattern.compile("\\s+");

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
    double share = reading.length() / (reading.length() + HALF);
    List<Double> log = new ArrayList<>();
    log.add(share * StrictMath.log(FLOOR + BEFORE));
    for (double density : reading.density()) {
      log.add(share * StrictMath.log(FLOOR + Math.max(0, density)));
    }
    log.add(share * StrictMath.log(FLOOR + AFTER));
    String words =
        reading.words().stream()
            .map(span -> quoted(span, text))
            .filter(WordsInUse::tells)
            .distinct()
            .limit(SHOWN)
            .collect(Collectors.joining(", "));
    String about = "around " + MONTH.format(reading.likeliest()) + ": " + words;
    Density anchor = new Density(reading.first().minusDays(reading.step()), reading.step(), log);
    return new Clue(Kind.VOCABULARY, Shape.VOCABULARY, anchor, about, "", null, null);
  }

  /** Whether words say what an article is about: none of them is short, or a word of grammar. */
  private static boolean tells(String words) {
    return Stream.of(words.split(" ", -1))
        .allMatch(w -> w.length() >= LEAST && !GRAMMAR.contains(w.toLowerCase(Locale.ROOT)));
  }

  private static String quoted(Span span, String text) {
    return GAP.matcher(span.of(text)).replaceAll(" ");
  }
}
