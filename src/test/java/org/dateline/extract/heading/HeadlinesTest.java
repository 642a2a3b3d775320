package org.dateline.extract.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.article.Block;
import org.dateline.article.Field;
import org.dateline.article.Origin;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
  private final Headlines headlines = new Headlines();

  @Test
  void statedHeadlineLosesUnseenCharactersAndDoubleSpaces() {
    assertEquals(
        Field.stated("Storm shuts harbour", new Span(0, 22)),
        headlines.extract(page(Role.HEADLINE, "Storm\u00A0 shuts\u200B\r\nharbour")));
  }

  @Test
  void shortSentenceIsTakenWhole() {
    assertEquals(
        Field.derived("The harbour was closed on Friday", new Span(0, 32)),
        headlines.extract(page(Role.BODY, "The harbour was closed on Friday. Nobody was hurt.")));
  }

  @Test
  void longSentenceEndsAtAClause() {
    assertEquals(
        Field.derived(
            "The harbour of the small town was closed on Friday by order of the council",
            new Span(0, 74)),
        headlines.extract(
            page(
                Role.BODY,
                "The harbour of the small town was closed on Friday by order of the council,"
                    + " according to a statement that was read out in front of the old town"
                    + " hall.")));
  }

  @Test
  void sentenceWithoutAClauseLosesItsLastWords() {
    String word = "harbours ";

    assertEquals(
        Field.derived("harbours ".repeat(12).strip() + "\u2026", new Span(0, 107)),
        headlines.extract(page(Role.BODY, word.repeat(40))));
  }

  @Test
  void textWithoutSpacesIsNotCutInsideACharacter() {
    Field field = headlines.extract(page(Role.BODY, "\uD83D\uDE00".repeat(200)));

    assertEquals("\uD83D\uDE00".repeat(54) + "\u2026", field.text());
  }

  @Test
  void abbreviationsDoNotEndTheSentence() {
    assertEquals(
        "Mr. Doe met the U.S. envoy in Ostwick on Friday",
        headlines
            .extract(page(Role.BODY, "Mr. Doe met the U.S. envoy in Ostwick on Friday. They left."))
            .text());
  }

  @Test
  void titleOrVersusDoesNotEndTheSentence() {
    assertEquals(
        "It was the town vs. the sea when Gen. Doe came to Ostwick",
        headlines
            .extract(
                page(
                    Role.BODY,
                    "It was the town vs. the sea when Gen. Doe came to Ostwick. They left."))
            .text());
  }

  @Test
  void bulletBeforeAStatedHeadlineIsLeftOut() {
    assertEquals(
        Field.stated("Storm shuts harbour", new Span(2, 21)),
        headlines.extract(page(Role.HEADLINE, "\u2022 Storm shuts harbour")));
  }

  @Test
  void pageWithoutWordsHasNoHeadline() {
    assertEquals(
        new Field("", Origin.NONE, null), headlines.extract(new SourceText("", List.of())));
  }

  private static SourceText page(Role role, String text) {
    return new SourceText(text, List.of(new Block(role, new Span(0, text.length()))));
  }
}
