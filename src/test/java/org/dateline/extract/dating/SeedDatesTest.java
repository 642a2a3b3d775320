package org.dateline.extract.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dateline.article.Block;
import org.dateline.article.DateEstimate;
import org.dateline.article.Evidence;
import org.dateline.article.Origin;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.people.People;
import org.junit.jupiter.api.Test;

/** The five seed articles, with the roles of their blocks set by hand. */
class SeedDatesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

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
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      SourceText text = DatedCorpus.paragraphs(Files.readString(file));
      List<Block> blocks =
          text.blocks().stream().map(block -> new Block(role(text, block), block.span())).toList();
      return extractor.date(new SourceText(text.text(), blocks), TODAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Role role(SourceText text, Block block) {
    String words = text.textOf(block).strip();
    if (words.endsWith("07:39:38 am")) {
      return Role.CHROME;
    }
    if (words.startsWith("Ukrainian Land Forces") || words.startsWith("(Photo : Reuters)")) {
      return Role.CAPTION;
    }
    return words.startsWith("Read") || words.startsWith("Leave") ? Role.RELATED : Role.BODY;
  }
}
