package org.dateline.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

class CluePassageTest {
  private static final String LONG = "and nobody knew how long the talks would go on ".repeat(4);

  private static CluePassage around(String words, String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    List<Block> blocks =
        List.of(paragraphs).stream().map(one -> new Block(Role.BODY, span(text, one))).toList();
    return CluePassage.of(new SourceText(text, blocks), span(text, words));
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  @Test
  void itIsTheSentenceTheWordsStandIn() {
    assertEquals(
        new CluePassage("They met on ", "Thursday", " in Lviv."),
        around("Thursday", "It rained. They  met on Thursday\nin Lviv. Then they left.", "More."));
  }

  @Test
  void aBlockOfNothingElseIsAllOfIt() {
    assertEquals(
        new CluePassage("", "3 May 2019", ""), around("3 May 2019", "A title", "3 May 2019"));
  }

  @Test
  void longSentencesAreShortenedBetweenWords() {
    CluePassage passage = around("Thursday", LONG + "until Thursday " + LONG + "again.");

    assertEquals(
        "\u2026 go on and nobody knew how long the talks would go on until Thursday and nobody knew"
            + " how long the talks would go on and nobody knew how long the talks would \u2026",
        passage.text());
  }

  @Test
  void wordsAcrossSentencesAreKeptWhole() {
    assertEquals(
        new CluePassage("", "U.S. President. Mr. Roe", " spoke."),
        around("U.S. President. Mr. Roe", "It rained. U.S. President. Mr. Roe spoke."));
  }
}
