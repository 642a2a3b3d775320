package org.dateline.extract.dating;

import static org.dateline.extract.dating.Pages.body;
import static org.dateline.extract.dating.Pages.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.article.Role;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.people.People;
import org.junit.jupiter.api.Test;

/** What each finder makes of a block: shape, words, and what it says. */
class FindersTest {
  private final DateExtractor extractor = new DateExtractor(Chronology.bundled(), People.bundled());

  private List<String> clues(Pages.Part... parts) {
    return extractor.clues(Pages.of(parts)).stream()
        .map(clue -> clue.shape() + " | " + clue.text() + " | " + Wording.says(clue))
        .toList();
  }

  @Test
  void aDateLineStatesTheDay() {
    assertEquals(
        List.of("STATED | 14 June 2024 | published on 14 June 2024"),
        clues(part(Role.DATE_LINE, "Published 14 June 2024, 10:15 GMT")));
  }

  @Test
  void anUpdateIsNotThePublication() {
    assertEquals(
        List.of(
            "STATED | June 14, 2024 | published on 14 June 2024",
            "UPDATED | June 16, 2024 | published on or before 16 June 2024"),
        clues(part(Role.DATE_LINE, "Posted on June 14, 2024 | Last updated: June 16, 2024")));
  }

  @Test
  void aDateLineMayLeaveTheYearToTheCalendar() {
    assertEquals(
        List.of("FILED | Tuesday, Jan 25 | filed on a Tuesday that is 25 January"),
        clues(part(Role.DATE_LINE, "Tuesday, Jan 25")));
  }

  @Test
  void aDateInTheFurnitureIsAClockUnlessALabelSaysOtherwise() {
    assertEquals(
        List.of("CLOCK | 05/12/2024 | not after 5 December 2024"),
        clues(part(Role.CHROME, "05/12/2024 07:39:38 am")));
    assertEquals(
        List.of("STATED | 12 May 2024 | published on 12 May 2024"),
        clues(part(Role.CHROME, "Published: 12 May 2024")));
  }

  @Test
  void anAnniversaryOfNothingSaysNothing() {
    assertEquals(List.of(), clues(body("They met on the 10th anniversary.")));
    assertEquals(List.of(), clues(body("They met on the 10th anniversary of.")));
    assertEquals(List.of(), clues(body("They met on the 10th anniversary"), body("of the storm.")));
  }

  @Test
  void aDatelineGivesTheDayAndLeavesTheYearOpen() {
    List<String> filed = List.of("FILED | Dec 17 | filed on 17 December of some year");
    assertEquals(filed, clues(part(Role.DATELINE, "BRUSSELS, Dec 17 (Reuters) –")));
    assertEquals(filed, clues(body("BRUSSELS, Dec 17 (Reuters) – The alliance met.")));
  }

  @Test
  void aDatelineWithItsYearGivesTheDay() {
    assertEquals(
        List.of("FILED_DAY | July 10, 2020 | filed on 10 July 2020"),
        clues(part(Role.DATELINE, "ODESA, July 10, 2020 –")));
  }

  @Test
  void aCaptionDateIsNearerThanADateInTheText() {
    assertEquals(
        List.of("CAPTION | December 15, 2015 | not before 15 December 2015, probably within days"),
        clues(part(Role.CAPTION, "Soldiers train on December 15, 2015.")));
    assertEquals(
        List.of("PAST_DAY | December 15, 2015 | not before 15 December 2015"),
        clues(body("They trained on December 15, 2015.")));
  }

  @Test
  void anAnnouncedDateIsNotPassed() {
    assertEquals(
        List.of("AHEAD_DAY | 11 July 2023 | not after 11 July 2023"),
        clues(body("Leaders will gather on 11 July 2023.")));
    assertEquals(
        List.of("AHEAD_YEARLY_DAY | Dec. 4 | not long before 4 December of some year"),
        clues(body("The hearing is scheduled for Dec. 4.")));
  }

  @Test
  void aWeekdayCountsMoreInTheFirstParagraphs() {
    assertEquals(
        List.of(
            "LEAD_WEEKDAY | Thursday | on a Thursday, or in the days after",
            "LATER_WEEKDAY | Monday | on a Monday, or in the days after",
            "AHEAD_WEEKDAY | Friday | on a Friday, or in the days before"),
        clues(
            body("He said so on Thursday."),
            body("One."),
            body("Two."),
            body("She left on Monday."),
            body("They will meet on Friday.")));
  }

  @Test
  void aWeekdayInANameIsNoWeekday() {
    assertEquals(List.of(), clues(body("Black Friday, the Sunday Times and Super Tuesday.")));
  }

  @Test
  void yearsAreToldFromCounts() {
    assertEquals(
        List.of("PAST_YEAR | 2014 | in or after 2014"),
        clues(body("In 2014 about 2000 men, 1995 soldiers, $2001 and 2012% were lost.")));
    assertEquals(
        List.of("AHEAD_YEAR | 2030 | in or before 2030"), clues(body("It will be ready in 2030.")));
  }

  @Test
  void anEventIsAfterwardsAndAPlannedOneMayBeAhead() {
    assertEquals(
        List.of(
            "EVENT | annexation of Crimea | after the annexation of Crimea,"
                + " 27 February 2014 to 18 March 2014"),
        clues(body("Ties froze with the annexation of Crimea.")));
    assertEquals(
        List.of(
            "PLANNED_AHEAD | Vilnius summit | before the Vilnius summit,"
                + " 11 July 2023 to 12 July 2023"),
        clues(body("Leaders will decide at the Vilnius summit.")));
  }

  @Test
  void lastWeekIsCountedFromTheEventBesideIt() {
    assertEquals(
        List.of(
            "EVENT | Putin told President Biden so in a video call | after the video call of Biden"
                + " and Putin, 7 December 2021",
            "RELATIVE | last week | 13 December 2021 to 19 December 2021, counted from the video"
                + " call of Biden and Putin",
            "OFFICE | President Biden | Joe Biden as President: 20 January 2021 to 20 January"
                + " 2025"),
        clues(body("Putin told President Biden so in a video call last week.")));
  }

  @Test
  void aCountHeldForATime() {
    assertEquals(
        List.of("COUNT | 30 NATO allies | NATO of 30 allies: 27 March 2020 to 3 April 2023"),
        clues(body("All 30 NATO allies agreed.")));
    assertEquals(
        List.of("COUNT | 31 Nato states | NATO of 31 allies: 4 April 2023 to 6 March 2024"),
        clues(body("A meeting of 31 Nato states follows.")));
  }

  @Test
  void anEventThatIsOnlyImaginedSaysNothing() {
    assertEquals(
        List.of(
            "EVENT | Senate acquitted Trump | after the acquittal of Donald Trump, 5 February"
                + " 2020"),
        clues(body("The Senate acquitted Trump.")));
    assertEquals(List.of(), clues(body("In the Senate it would see Trump acquitted.")));
  }

  @Test
  void anOfficeIsHeldOrWasHeld() {
    assertEquals(
        List.of(
            "OFFICE | Secretary General Anders Fogh Rasmussen | Anders Fogh Rasmussen as Secretary"
                + " General: 1 August 2009 to 30 September 2014"),
        clues(body("NATO Secretary General Anders Fogh Rasmussen spoke.")));
    assertEquals(
        List.of(
            "FORMER | former President Obama | after the time of Barack Obama as President:"
                + " since 20 January 2017"),
        clues(body("It began under former President Obama.")));
    assertEquals(
        List.of(
            "OFFICE | Defense Secretary Chuck Hagel | Chuck Hagel as Secretary of Defense:"
                + " 27 February 2013 to 17 February 2015"),
        clues(body("Said U.S. Defense Secretary Chuck Hagel.")));
  }

  @Test
  void anotherOfficeOrAnotherPersonIsNotTaken() {
    assertEquals(
        List.of(),
        clues(
            body(
                "Said then-President Obama, Deputy Prime Minister Medvedev and President Jane"
                    + " Biden.")));
  }

  @Test
  void headlinesLeftInsideASentenceSayNothing() {
    assertEquals(
        List.of("PAST_YEAR | 2016 | in or after 2016"),
        clues(body("Mr. Hardy HardySenators said in 2019 on Friday MORE’s plan of 2016 failed.")));
  }

  @Test
  void aLongEventFixesNoMonth() {
    assertEquals(
        List.of(
            "EVENT | siege of Mariupol | after the siege of Mariupol,"
                + " 24 February 2022 to 20 May 2022"),
        clues(body("Last month the siege of Mariupol went on.")));
  }

  @Test
  void relatedLinksAndCommentsSayNothing() {
    assertEquals(
        List.of(),
        clues(
            part(Role.RELATED, "Read more: the news of 3 May 2021"),
            part(Role.COMMENT, "Ann, 3 May 2021: on Thursday?")));
  }
}
