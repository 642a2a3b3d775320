package org.dateline.extract.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

final class WordCountsTest {
  /** What was counted: where it stands first and how often, in the order of the text. */
  private static List<String> counted(String text, Span... stretches) {
    WordCounts counts = new WordCounts();
    for (Span stretch : stretches) {
      counts.add(text, stretch);
    }
    return IntStream.range(0, counts.size())
        .boxed()
        .sorted(Comparator.comparing(number -> counts.first(number).start()))
        .map(number -> counts.first(number).of(text) + " " + counts.times(number))
        .toList();
  }

  @Test
  void countsWordsAndPairsWithoutRegardToCase() {
    String text = "Snow falls. SNOW falls";
    assertEquals(
        List.of("Snow 2", "Snow falls 2", "falls 2", "falls. SNOW 1"),
        counted(text, new Span(0, text.length())));
  }

  @Test
  void makesNoPairsOverTheEndsOfLinesAndStretches() {
    String text = "one\ntwo three";
    assertEquals(
        List.of("one 1", "two 1", "three 1"), counted(text, new Span(0, 7), new Span(8, 13)));
  }

  @Test
  void passesOverThePossessiveEnding() {
    String text = "Kyiv's mayor";
    assertEquals(
        List.of("Kyiv 1", "Kyiv's mayor 1", "mayor 1"), counted(text, new Span(0, text.length())));
  }

  @Test
  void countsAThousandDifferentWordsAndTheirPairs() {
    String text =
        IntStream.range(0, 2_000).mapToObj(i -> "w" + i % 1_000).collect(Collectors.joining(" "));
    List<String> counted = counted(text, new Span(0, text.length()));
    assertEquals(2_000, counted.size());
    assertEquals(List.of("w0 2", "w0 w1 2"), counted.subList(0, 2));
    assertEquals("w999 w0 1", counted.getLast());
  }
}
