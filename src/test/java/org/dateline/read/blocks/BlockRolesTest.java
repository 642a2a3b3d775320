package org.dateline.read.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles on small pages written for the purpose. */
class BlockRolesTest {
  private static final String ONE =
      "The harbour of Ostwick was closed on Friday after a storm damaged both of its piers.";
  private static final String TWO =
      "Fishermen said that they had not seen such waves since the winter of their childhood.";
  private static final String THREE =
      "The town council is expected to discuss the repairs at its next meeting in the old hall.";

  @Test
  void cleanArticleHasHeadlineDekBylineDateAndBody() {
    assertEquals(
        List.of(
            "HEADLINE Storm shuts the harbour of Ostwick",
            "DEK Both piers damaged, repairs to take months",
            "BYLINE By Jane Doe",
            "DATE_LINE 12 May 2020",
            "BODY " + ONE,
            "BODY " + TWO),
        roles(
            "Storm shuts the harbour of Ostwick",
            "Both piers damaged, repairs to take months",
            "By Jane Doe",
            "12 May 2020",
            ONE,
            TWO));
  }

  @Test
  void aGalleryIsCaptionsHoweverLongAndAPlayerIsFurniture() {
    StringBuilder gallery = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      gallery.append("Photos: The storm A crane is lifted from the water of the inner harbour, ");
      gallery.append("where it had fallen. Hide Caption ").append(i).append(" of 40 ");
    }
    String player =
        "JUST WATCHED Waves over the pier Replay More Videos ... MUST WATCH Waves 01:30";
    assertEquals(
        List.of(
            "HEADLINE Storm shuts the harbour of Ostwick",
            "BODY " + ONE,
            "CHROME " + player,
            "BODY " + TWO,
            "CAPTION " + gallery.toString().strip(),
            "BODY " + THREE),
        roles(
            "Storm shuts the harbour of Ostwick",
            ONE,
            player,
            TWO,
            gallery.toString().strip(),
            THREE));
  }

  @Test
  void oneCaptionInALongParagraphDoesNotMakeACaptionOfIt() {
    String glued = ONE + " Hide Caption 1 of 5 " + TWO + " " + THREE;
    assertEquals(
        List.of("HEADLINE Storm shuts the harbour of Ostwick", "BODY " + glued, "BODY " + THREE),
        roles("Storm shuts the harbour of Ostwick", glued, THREE));
  }

  @Test
  void strippedPageIsFurnitureAroundAnArticle() {
    assertEquals(
        List.of(
            "CHROME Storm shuts the harbour of Ostwick | The Ostwick Courier",
            "CHROME Skip to content",
            "CHROME News",
            "CHROME Sport",
            "CHROME Sign in",
            "HEADLINE Storm shuts the harbour of Ostwick",
            "DEK Repairs will take months, the town says.",
            "BYLINE By",
            "BYLINE Jane Doe",
            "DATE_LINE May 12, 2020, 10:30 am",
            "CHROME Share on Facebook",
            "CAPTION Photo: A. Nother/The Courier",
            "BODY " + ONE,
            "SUBHEADING Waves like houses",
            "BODY " + TWO,
            "CHROME Advertisement",
            "BODY " + THREE,
            "CHROME Most read",
            "CHROME Five walks along the coast",
            "COMMENT 12 Comments",
            "COMMENT I have never seen anything like it in all the years that I lived in that"
                + " town."),
        roles(
            "Storm shuts the harbour of Ostwick | The Ostwick Courier",
            "Skip to content",
            "News",
            "Sport",
            "Sign in",
            "Storm shuts the harbour of Ostwick",
            "Repairs will take months, the town says.",
            "By",
            "Jane Doe",
            "May 12, 2020, 10:30 am",
            "Share on Facebook",
            "Photo: A. Nother/The Courier",
            ONE,
            "Waves like houses",
            TWO,
            "Advertisement",
            THREE,
            "Most read",
            "Five walks along the coast",
            "12 Comments",
            "I have never seen anything like it in all the years that I lived in that town."));
  }

  @Test
  void dateAboveTheHeadlineMayHaveASectionBelowItButNotBeTheDayOfAChange() {
    assertEquals(
        List.of(
            "DATE_LINE 12 May 2020",
            "CHROME Coast",
            "HEADLINE Storm shuts the harbour of Ostwick",
            "BODY " + ONE,
            "BODY " + TWO),
        roles("12 May 2020", "Coast", "Storm shuts the harbour of Ostwick", ONE, TWO));
    assertEquals(
        List.of(
            "CHROME Updated",
            "CHROME 14 May 2020",
            "HEADLINE Storm shuts the harbour of Ostwick",
            "BODY " + ONE,
            "BODY " + TWO),
        roles("Updated", "14 May 2020", "Storm shuts the harbour of Ostwick", ONE, TWO));
  }

  @Test
  void nameAndDateBelowTheFirstParagraphsAreTheByline() {
    assertEquals(
        List.of(
            "HEADLINE Storm shuts the harbour of Ostwick",
            "BODY " + ONE,
            "BODY " + TWO,
            "BYLINE Ostravina Doeberg,",
            "DATE_LINE May 12, 2020",
            "BODY " + THREE),
        roles(
            "Storm shuts the harbour of Ostwick",
            ONE,
            TWO,
            "Ostravina Doeberg, May 12, 2020",
            THREE));
  }

  @Test
  void sentenceThatOnlySaysWhenItWasPublishedIsADateLine() {
    assertEquals(
        List.of(
            "HEADLINE Storm shuts the harbour of Ostwick",
            "DEK " + ONE,
            "BODY " + TWO,
            "DATE_LINE Story published on May 12, 2020."),
        roles("Storm shuts the harbour of Ostwick", ONE, TWO, "Story published on May 12, 2020."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 May 2020, 10:30 am | true",
        "5/12/20 10:30am | true",
        "Published: 2020-05-12T10:30:00+02:00, 12 comments | true",
        "2020-05-12 10:30:00+00  200  4084 | false",
        "2020-05-12; 1,250; 3,480 | false",
      })
  void rowOfFiguresIsNoDateLine(String line, boolean date) {
    assertEquals(date, DateLines.isDateLine(line));
  }

  @Test
  void datelineIsABlockOfItsOwn() {
    assertEquals(
        List.of(
            "HEADLINE Storm shuts the harbour",
            "DATELINE OSTWICK, May 12 (Agency) \u2013",
            "BODY " + ONE),
        roles("Storm shuts the harbour", "OSTWICK, May 12 (Agency) \u2013 " + ONE));
  }

  @Test
  void clockOfThePageIsFurnitureAndADateAtTheHeadlineIsNot() {
    assertEquals(
        List.of(
            "CHROME OSTWICK COURIER",
            "CHROME 05/12/2024 07:39:38 am",
            "HEADLINE Storm shuts the harbour of Ostwick",
            "BODY " + ONE),
        roles(
            "OSTWICK COURIER",
            "05/12/2024 07:39:38 am",
            "Storm shuts the harbour of Ostwick",
            ONE));
  }

  @Test
  void teaserTakesTheLinesThatStandWithIt() {
    assertEquals(
        List.of(
            "BODY " + ONE,
            "RELATED Read more",
            "RELATED \u00A9 Agency / someone",
            "RELATED Town plans new piers",
            "BODY " + TWO,
            "RELATED Read Also: Ten old lighthouses",
            "BODY " + THREE),
        new Roles(new BlockFinder())
            .of(
                ONE
                    + "\n\nRead more\n\u00A9 Agency / someone\nTown plans new piers\n\n"
                    + TWO
                    + "\n\nRead Also: Ten old lighthouses\n\n"
                    + THREE));
  }

  @Test
  void reporterAtTheFootIsAByline() {
    assertEquals(
        List.of(
            "BODY " + ONE,
            "BODY " + TWO,
            "BYLINE (Reporting by Jane Doe and John Roe; editing by Mary Major)"),
        roles(ONE, TWO, "(Reporting by Jane Doe and John Roe; editing by Mary Major)"));
  }

  @Test
  void hardWrappedLinesAreJoinedToParagraphs() {
    assertEquals(
        List.of(
            "HEADLINE Storm shuts the harbour of Ostwick",
            "BODY The harbour of Ostwick was closed on Friday\n"
                + "after a storm damaged both of its piers.",
            "BODY Fishermen said that they had not seen such\nwaves since their childhood."),
        new Roles(new BlockFinder())
            .of(
                """
                Storm shuts the harbour of Ostwick

                The harbour of Ostwick was closed on Friday
                after a storm damaged both of its piers.

                Fishermen said that they had not seen such
                waves since their childhood.
                """));
  }

  @Test
  void windowsLineEndsAndHardSpacesChangeNothing() {
    assertEquals(
        List.of(
            "HEADLINE Storm shuts the harbour",
            "BODY " + ONE,
            "CHROME [email\u00A0protected]",
            "COMMENT Leave a\u00A0Reply"),
        new Roles(new BlockFinder())
            .of(
                "\u200BStorm shuts the harbour\u00A0\r\n\r\n"
                    + ONE
                    + "\r\n\r\n[email\u00A0protected]\r\n\r\nLeave a\u00A0Reply"));
  }

  @Test
  void questionOverALongerParagraphIsTheHeadline() {
    assertEquals(
        List.of(
            "HEADLINE Will the harbour of Ostwick close for good?", "BODY " + ONE, "BODY " + TWO),
        roles("Will the harbour of Ostwick close for good?", ONE, TWO));
  }

  @Test
  void headlineOfSeveralSentencesIsStated() {
    assertEquals(
        List.of("HEADLINE It is not just town vs. sea. It is old vs. new.", "BODY " + ONE),
        roles("It is not just town vs. sea. It is old vs. new.", ONE));
    assertEquals(
        List.of("HEADLINE Is the harbour closed? Start here.", "BODY " + ONE, "BODY " + TWO),
        roles("Is the harbour closed? Start here.", ONE, TWO));
    assertEquals(
        List.of("HEADLINE How the storm of Ostwick reached the U.S.", "BODY " + ONE),
        roles("How the storm of Ostwick reached the U.S.", ONE));
  }

  @Test
  void oneShortSentenceAboveTheRestIsTheLede() {
    assertEquals(
        List.of("BODY The harbour of Ostwick was closed on Friday.", "BODY " + TWO),
        roles("The harbour of Ostwick was closed on Friday.", TWO));
  }

  @Test
  void articleInAnotherScriptIsKeptWhole() {
    assertEquals(
        List.of(
            "HEADLINE Стороны обсудили восстановление порта",
            "BODY ОСТВИК, 3 марта. Глава города встретился с рыбаками после зимней бури.",
            "BODY Стороны обсудили двустороннее взаимодействие.",
            "BODY Порт открыт.",
            "BODY «Мы готовы восстановить причалы к началу лета», — сказал глава города.",
            "BODY Переговоры продолжатся."),
        roles(
            "Стороны обсудили восстановление порта",
            "ОСТВИК, 3 марта. Глава города встретился с рыбаками после зимней бури.",
            "Стороны обсудили двустороннее взаимодействие.",
            "Порт открыт.",
            "«Мы готовы восстановить причалы к началу лета», — сказал глава города.",
            "Переговоры продолжатся."));
  }

  @Test
  void widgetOfAVideoIsACaptionAndNoDek() {
    assertEquals(
        List.of(
            "HEADLINE Storm shuts the harbour of Ostwick",
            "CAPTION CLOSE Two piers were damaged by the storm on Friday. OSTWICK TODAY",
            "BODY " + ONE,
            "BODY " + TWO),
        roles(
            "Storm shuts the harbour of Ostwick",
            "CLOSE Two piers were damaged by the storm on Friday. OSTWICK TODAY",
            ONE,
            TWO));
  }

  @Test
  void headlineWithADashOfItsOwnStaysWhole() {
    assertEquals(
        List.of("HEADLINE What we know about the harbour \u2013 and why it matters", "BODY " + ONE),
        roles("What we know about the harbour \u2013 and why it matters", ONE));
  }

  @Test
  void fewWordsWithoutASentenceAreAnArticle() {
    assertEquals(List.of("BODY Harbour closed"), roles("Harbour closed"));
  }

  private static List<String> roles(String... lines) {
    return new Roles(new BlockFinder()).of(String.join("\n\n", lines));
  }

  private record Roles(BlockFinder finder) {
    List<String> of(String text) {
      return finder.find(text).stream()
          .map(block -> block.role() + " " + block.span().of(text))
          .toList();
    }
  }
}
