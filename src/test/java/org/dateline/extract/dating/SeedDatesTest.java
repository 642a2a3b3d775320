package org.dateline.extract.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.dateline.GoldSeeds;
import org.dateline.article.DateEstimate;
import org.dateline.article.Evidence;
import org.dateline.article.Origin;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.people.People;
import org.dateline.read.FilePageReader;
import org.dateline.read.PageReader;
import org.dateline.read.ReadResult;
import org.dateline.read.text.TextFormatReader;
import org.junit.jupiter.api.Test;

/** The five seed articles, as they are read from their files. */
class SeedDatesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private final PageReader reader = new FilePageReader(List.of(new TextFormatReader()));

  private final DateExtractor extractor = new DateExtractor(Chronology.bundled(), People.bundled());

  @Test
  void aCaptionDateAndThursdayDateSeed000() {
    DateEstimate estimate = date("000");
    assertEquals("2015-12-17?", estimate.edtf());
    assertEquals(LocalDate.of(2015, 12, 17), estimate.best());
    assertHolds(estimate, LocalDate.of(2015, 12, 17));
  }

  @Test
  void thePageClockOfSeed001IsRejected() {
    DateEstimate estimate = date("001");
    assertEquals(LocalDate.of(2014, 8, 7), estimate.best());
    assertEquals(Origin.INFERRED, estimate.origin());
    assertHolds(estimate, LocalDate.of(2014, 8, 7));
    Evidence last = estimate.evidence().getLast();
    assertEquals(
        List.of(Evidence.Kind.PAGE_CLOCK, 0.0, "the page's clock: years after all other evidence"),
        List.of(last.kind(), last.weight(), last.says()));
  }

  @Test
  void theSummitStillAheadDatesSeed002() {
    DateEstimate estimate = date("002");
    assertEquals(LocalDate.of(2024, 6, 14), estimate.best());
    assertHolds(estimate, LocalDate.of(2024, 6, 14));
  }

  @Test
  void theProposalOfLastMonthDatesSeed003() {
    DateEstimate estimate = date("003");
    assertEquals(OptionalInt.of(2022), estimate.year());
    assertHolds(estimate, LocalDate.of(2022, 1, 26));
  }

  @Test
  void thePresidentTheAlliesAndTheCallOfLastWeekDateSeed004() {
    DateEstimate estimate = date("004");
    assertEquals(LocalDate.of(2021, 12, 16), estimate.best());
    assertHolds(estimate, LocalDate.of(2021, 12, 16));
  }

  private static void assertHolds(DateEstimate estimate, LocalDate day) {
    LocalDate earliest = estimate.earliest();
    LocalDate latest = estimate.latest();
    assertNotNull(earliest);
    assertNotNull(latest);
    assertTrue(!day.isBefore(earliest) && !day.isAfter(latest), earliest + " to " + latest);
    assertFalse(latest.isAfter(TODAY));
  }

  private DateEstimate date(String number) {
    Path file =
        GoldSeeds.all().stream()
            .filter(seed -> seed.toString().equals(number))
            .findFirst()
            .orElseThrow()
            .file();
    return switch (reader.read(file)) {
      case ReadResult.Success success -> extractor.date(success.page(), TODAY);
      case ReadResult.Empty empty -> fail(empty.reason());
      case ReadResult.Unreadable unreadable -> fail(unreadable.reason());
      case ReadResult.Failed failed -> fail(failed.reason());
    };
  }
}
