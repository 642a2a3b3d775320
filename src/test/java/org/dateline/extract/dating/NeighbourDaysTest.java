package org.dateline.extract.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.DateEstimate;
import org.dateline.article.Neighbour;
import org.dateline.article.Neighbourhood;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.people.People;
import org.junit.jupiter.api.Test;

class NeighbourDaysTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
  private static final LocalDate DAY = LocalDate.of(2018, 3, 9);
  private static final List<Neighbour> FOUR =
      List.of(near(DAY, 0.35), near(DAY.plusDays(2), 0.3), near(DAY, 0.2), near(DAY, 0.2));

  private final DateExtractor extractor = new DateExtractor(Chronology.bundled(), People.bundled());

  private static Neighbour near(LocalDate day, double likeness) {
    return new Neighbour("a", "Talks go on", day, likeness);
  }

  private long width(Neighbourhood neighbourhood) {
    DateEstimate estimate =
        extractor.date(
            Pages.of(Pages.body("President Petro Poroshenko opened the bridge in the rain.")),
            TODAY,
            neighbourhood);
    LocalDate earliest = estimate.earliest();
    LocalDate latest = estimate.latest();
    return earliest == null || latest == null
        ? Long.MAX_VALUE
        : latest.toEpochDay() - earliest.toEpochDay();
  }

  @Test
  void theSameNeighboursSayLittleInASmallArchive() {
    long alone = width(Neighbourhood.NONE);
    long many = width(new Neighbourhood(FOUR, 8_000));
    long few = width(new Neighbourhood(FOUR, 4));
    assertTrue(many < alone / 2 && few > alone / 2, many + ", " + few + " of " + alone);
  }

  @Test
  void aNeighbourhoodWithoutNeighboursIsNoClue() {
    assertEquals(
        Optional.empty(),
        new NeighbourDays(NeighbourNumbers.bundled()).clue(Neighbourhood.NONE, Timeline.to(TODAY)));
  }
}
