package org.dateline.read.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.junit.jupiter.api.Test;

/** Names, credits and other lines that stand where a headline would. */
class SignaturesTest {
  private static final String BODY =
      "The harbour of the small town was closed on Friday after a storm, officials said. Nobody was"
          + " hurt, but two boats were lost.\n\nIt is to be opened again in a week, they said, when"
          + " the pier has been looked at.";

  private static List<String> texts(String text, Role role) {
    return new BlockFinder()
        .find(text).stream()
            .filter(block -> block.role() == role)
            .map(Block::span)
            .map(span -> span.of(text))
            .toList();
  }

  @Test
  void anAuthorsNameAloneIsABylineAndWhatStandsBelowItNoHeadline() {
    String text = "Michael Jones\n\nTown Bureau\n\n" + BODY;
    assertEquals(List.of("Michael Jones"), texts(text, Role.BYLINE));
    assertEquals(List.of(), texts(text, Role.HEADLINE));
  }

  @Test
  void aPublishersNameInCapitalsIsNoHeadline() {
    assertEquals(List.of(), texts("TOWN TODAY\n\n" + BODY, Role.HEADLINE));
  }

  @Test
  void aCaptionWithItsCreditIsNoHeadline() {
    assertEquals(
        List.of(),
        texts(
            "The harbour wall in the storm, seen from the pier. (Ann Roe/Agency)\n\n" + BODY,
            Role.HEADLINE));
  }

  @Test
  void whoTheArticleIsAboutIsItsHeadline() {
    String text =
        "Michael Jones\n\nMichael Jones was the harbour master of the town for years. " + BODY;
    assertEquals(List.of("Michael Jones"), texts(text, Role.HEADLINE));
  }

  @Test
  void aHeadlineInCapitalsBelowADateIsOne() {
    String text =
        "04.05.2016\nHARBOUR TALKS STALL AGAIN\nMayors of the four towns by the sea fail to agree\n"
            + BODY;
    assertEquals(List.of("HARBOUR TALKS STALL AGAIN"), texts(text, Role.HEADLINE));
  }

  @Test
  void aMessageOfTheServerAboveThePageIsNoHeadline() {
    String warning =
        "Warning: session_start(): open(/tmp/sess_1, O_RDWR) failed: No space left on device (28)"
            + " in /var/www/town/index.php on line 12";
    String text = warning + "\n\nStorm shuts the town's harbour\n\n" + BODY;
    assertEquals(List.of("Storm shuts the town's harbour"), texts(text, Role.HEADLINE));
    assertEquals(List.of(warning), texts(text, Role.CHROME));
  }

  @Test
  void aSiteCalledByItsDomainIsNoPartOfTheHeadline() {
    assertEquals(
        List.of("Harbour shut"), texts("Harbour shut - Towncourier.com\n\n" + BODY, Role.HEADLINE));
  }

  @Test
  void linesOfATableOfContentsAndFormulasAreNoHeadlines() {
    String contents = "2 Measurements of the Tides\n\n2.1 Measurements at the Eastern Pier\n\n";
    assertEquals(List.of(), texts(contents + BODY, Role.HEADLINE));
    assertEquals(
        List.of(), texts("{\\displaystyle h(t)=a\\cos(bt)+c\\sin(dt)}\n\n" + BODY, Role.HEADLINE));
    assertEquals(
        List.of("4.5 Million Lost in the Storm"),
        texts("4.5 Million Lost in the Storm\n\n" + BODY, Role.HEADLINE));
  }

  @Test
  void aNameThatTheTitleGivesAsItsAuthorIsAByline() {
    String page = "Open in app\n\nStorm shuts the harbour\n\nJane Q. Doe\n\nFollow\n\n" + BODY;
    assertEquals(
        List.of("Jane Q. Doe"),
        texts("Storm shuts the harbour | by Jane Q. Doe | Courier\n\n" + page, Role.BYLINE));
    assertEquals(
        List.of(),
        texts("Storm shuts the harbour | Jane Q. Doe | Courier\n\n" + page, Role.BYLINE));
  }

  @Test
  void whomAnArticleAsksToFollowWroteItHoweverTheWordsAreCapitalised() {
    assertEquals(
        List.of("Follow Ann Roe On Twitter @annroe"),
        texts(BODY + "\n\nFollow Ann Roe On Twitter @annroe", Role.BYLINE));
  }
}
