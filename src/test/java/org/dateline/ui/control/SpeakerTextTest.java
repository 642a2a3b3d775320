package org.dateline.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Certainty;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

class SpeakerTextTest {
  @Test
  void aPronounIsSaidWithHowCertainItIs() {
    assertEquals(
        List.of("Not named (“They”)", "Not named (probably “They”)", "Not named (perhaps “They”)"),
        Stream.of(Certainty.SURE, Certainty.LIKELY, Certainty.GUESS)
            .map(certainty -> new Quote.Speaker(null, "They", new Span(0, 4), certainty))
            .map(SpeakerText::notNamed)
            .toList());
  }
}
