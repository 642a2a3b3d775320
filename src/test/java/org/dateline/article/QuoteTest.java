package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.dateline.article.Quote.Speaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteTest {
  private static Speaker speaker(@Nullable String name, String words) {
    return new Speaker(name, words, new Span(0, words.length()), Certainty.LIKELY);
  }

  @Test
  void whatNamesNobodyIsListedOnlyIfItMeansTheSameElsewhere() {
    List<Speaker> speakers =
        List.of(
            speaker("Olha Koval", "she"),
            speaker(null, "The Kremlin"),
            speaker(null, "a Western official"),
            speaker(null, "They"));
    assertEquals(
        List.of("Olha Koval", "the Kremlin", "a Western official", ""),
        speakers.stream().map(Speaker::listed).toList());
    assertEquals(
        Arrays.asList(false, false, false, true),
        speakers.stream().map(Speaker::isPronoun).toList());
  }
}
