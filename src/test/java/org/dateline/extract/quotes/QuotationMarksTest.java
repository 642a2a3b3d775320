package org.dateline.extract.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {

  private static List<Stretch> pair(String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      blocks.add(new Block(Role.BODY, new Span(start, start + paragraph.length())));
      start += paragraph.length() + 1;
    }
    return QuotationMarks.pair(String.join("\n", paragraphs), blocks);
  }

  private static List<String> words(String... paragraphs) {
    String text = String.join("\n", paragraphs);
    return pair(paragraphs).stream().map(stretch -> stretch.inner().of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "She said: “It holds.”",
        "She said: \"It holds.\"",
        "Sie sagte: „It holds.“",
        "Elle a dit : « It holds. »",
        "Sie sagte: »It holds.«",
        "She said: ‘It holds.’",
        "She said: 'It holds.'",
        "She said: ''It holds.''",
        "She said: ``It holds.''",
        "She said: “It holds.\"",
        "She said: ”It holds.”",
      })
  void pairsTheMarksOfEveryStyle(String text) {
    assertEquals(List.of("It holds."), words(text));
  }

  @Test
  void takesTheOutermostOfNestedMarks() {
    assertEquals(
        List.of("He told us ‘never’ and “not “once””, I think"),
        words("“He told us ‘never’ and “not “once””, I think” was her answer."));
  }

  @Test
  void leavesApostrophesAndFeetAndInchesAlone() {
    assertEquals(
        List.of(), words("It's the voters' choice, the '90s weren't, and he's 6'2\" tall or so."));
  }

  @Test
  void takesAPossessiveInsideSingleMarksForNoEnd() {
    assertEquals(
        List.of("the voters' choice is clear"),
        words("He said 'the voters' choice is clear' again."));
  }

  @Test
  void endsAQuoteThatIsNeverClosedWithItsParagraph() {
    List<Stretch> stretches = pair("“It holds. We know.", "She left.");

    assertEquals(
        List.of(new Stretch(new Span(0, 19), new Span(1, 19), 0, false, false)), stretches);
  }

  @Test
  void endsAQuoteThatIsNeverClosedBeforeTheNextOne() {
    assertEquals(
        List.of("It holds, she said.", "It does."), words("“It holds, she said. “It does.”"));
  }

  @Test
  void letsAQuoteRunOnIntoParagraphsThatOpenAgain() {
    assertEquals(
        List.of(
            new Stretch(new Span(0, 10), new Span(1, 10), 0, false, false),
            new Stretch(new Span(11, 21), new Span(12, 20), 1, true, true)),
        pair("“It holds.", "“It does.”"));
  }

  @Test
  void letsAQuoteRunOnThroughParagraphsWithoutMarks() {
    assertEquals(
        List.of("It holds.", "Then more.", "It does."),
        words("“It holds.", "Then more.", "It does.” She left."));
  }

  @Test
  void opensAQuoteThatIsGluedToTheSentenceBefore() {
    assertEquals(
        List.of("It holds", "It does"),
        words("She left the town hall.\"It holds\" she said.\"It does\" he said."));
  }

  @Test
  void ignoresAMarkThatClosesNothing() {
    assertEquals(List.of("yes"), words("It holds.” She said “yes” to that."));
  }
}
