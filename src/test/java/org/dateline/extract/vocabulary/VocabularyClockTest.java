package org.dateline.extract.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.extract.vocabulary.VocabularyClock.Reading;
import org.junit.jupiter.api.Test;

final class VocabularyClockTest {
  private static final String LOCKDOWN =
      "Schools closed and shops shut as the coronavirus pandemic spread. People were told to stay"
          + " at home, to wear masks and to keep social distancing while hospitals ran out of"
          + " ventilators. Governors gave daily briefings on new coronavirus cases and testing.";

  private static Optional<Reading> read(Fold fold, String text) {
    VocabularyClock clock = VocabularyClock.bundled(fold);
    WordCounts counts = clock.counter();
    counts.add(text, new Span(0, text.length()));
    return clock.read(counts);
  }

  @Test
  void tellsTheYearOfTheLockdownsFromTheirWordsInEveryFold() {
    for (int fold = 0; fold <= Fold.COUNT; fold++) {
      Reading reading = read(new Fold(fold), LOCKDOWN).orElseThrow();
      assertEquals(2020, reading.likeliest().getYear(), "fold " + fold);
    }
  }

  @Test
  void namesTheWordsThatSayMost() {
    List<Span> words = read(Fold.ALL, LOCKDOWN).orElseThrow().words();
    assertEquals("coronavirus", words.getFirst().of(LOCKDOWN));
  }

  @Test
  void saysNothingAboutATextWithFewWordsThatItKnows() {
    assertEquals(Optional.empty(), read(Fold.ALL, "The coronavirus pandemic."));
  }

  @Test
  void putsAnIdAlwaysIntoTheSameFold() {
    assertEquals(
        List.of(new Fold(1), new Fold(3), new Fold(1)),
        List.of(Fold.of("a"), Fold.of("b"), Fold.of("c")));
  }
}
