package org.dateline.extract.dating;

import static org.dateline.extract.dating.Pages.body;
import static org.dateline.extract.dating.Pages.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.article.DateEstimate;
import org.dateline.article.DayRange;
import org.dateline.article.Evidence;
import org.dateline.article.Evidence.Kind;
import org.dateline.article.Origin;
import org.dateline.article.Role;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.people.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateExtractorTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

  private final DateExtractor extractor = new DateExtractor(Chronology.bundled(), People.bundled());

  private DateEstimate date(Pages.Part... parts) {
    return extractor.date(Pages.of(parts), TODAY);
  }

  @Test
  void aStatedDateIsTheDate() {
    DateEstimate estimate =
        date(part(Role.DATE_LINE, "14 June 2024"), body("The war began in 2014. It was cold."));
    LocalDate day = LocalDate.of(2024, 6, 14);
    assertEquals("2024-06-14", estimate.edtf());
    assertEquals(Origin.STATED, estimate.origin());
    assertEquals(
        List.of(day, day, day),
        List.of(
            assertNotNullAnd(estimate.best()),
            assertNotNullAnd(estimate.earliest()),
            assertNotNullAnd(estimate.latest())));
    assertEquals(Kind.DATE_LINE, estimate.evidence().getFirst().kind());
  }

  @Test
  void aDatelineWithItsYearDatesTheArticleToADayOrTwo() {
    DateEstimate estimate =
        date(
            part(Role.DATELINE, "ODESA, July 10, 2020 (Reuters) –"),
            body("Ships have come and gone since 2014, and the harbour was dredged in 2019."));
    assertEquals("2020-07-10?", estimate.edtf());
    assertEquals(
        List.of(LocalDate.of(2020, 7, 10), LocalDate.of(2020, 7, 11)),
        List.of(assertNotNullAnd(estimate.earliest()), assertNotNullAnd(estimate.latest())));
  }

  @Test
  void aClueSaysWhichDaysItSpeaksFor() {
    DateEstimate estimate =
        date(
            part(Role.CAPTION, "The hall on December 15, 2015."),
            body("The ministers met on Thursday and will meet again on 3 February 2016."));
    Map<Kind, DayRange> days = new EnumMap<>(Kind.class);
    for (Evidence each : estimate.evidence()) {
      if (!each.days().isEmpty()) {
        days.put(each.kind(), each.days().getLast());
      }
    }

    assertEquals(Set.of(Kind.CAPTION_DATE, Kind.ANNOUNCED_DATE), days.keySet());
    assertEquals(LocalDate.of(2015, 12, 15), days.get(Kind.CAPTION_DATE).first());
    assertEquals(LocalDate.of(2016, 2, 3), days.get(Kind.ANNOUNCED_DATE).last());
  }

  @Test
  void swappedDayAndMonthAreResolvedByTheRest() {
    DateEstimate estimate =
        date(
            part(Role.DATE_LINE, "05/12/2019"),
            body("The court ruled on December 3, 2019, and he left on December 4, 2019."));
    assertEquals(LocalDate.of(2019, 12, 5), estimate.best());
  }

  @Test
  void aDateAfterTodayIsRejectedAndTheDateIsNeverLater() {
    DateEstimate estimate =
        date(part(Role.DATE_LINE, "14 June 2031"), body("It was signed on 30 May 2025."));
    Evidence last = estimate.evidence().getLast();
    assertEquals("rejected: after the day of the import", last.says());
    assertEquals(0.0, last.weight());
    assertTrue(!assertNotNullAnd(estimate.latest()).isAfter(TODAY));
  }

  @Test
  void nothingSaidIsUndated() {
    assertEquals(DateEstimate.undated(List.of()), date(body("The cat sat on the mat.")));
  }

  @Test
  void aWeekdayAloneIsUndatedButShown() {
    DateEstimate estimate = date(body("The cat sat on the mat on Thursday."));
    assertEquals(OptionalInt.empty(), estimate.year());
    assertEquals(Origin.NONE, estimate.origin());
    assertEquals(List.of(Kind.WEEKDAY), estimate.evidence().stream().map(Evidence::kind).toList());
  }

  @Test
  void aDatelineTakesItsYearFromTheRest() {
    DateEstimate estimate =
        date(
            part(Role.DATELINE, "BRUSSELS, Dec 17 (Agency) –"),
            body("The agreement of November 30, 2015 was signed by all."));
    assertEquals(LocalDate.of(2015, 12, 17), estimate.best());
  }

  @Test
  void evidenceStandsInTheOrderOfItsWeightWithItsWords() {
    Pages.Part text = body("President Biden left on 3 May 2022, he said on Thursday.");
    DateEstimate estimate = date(text);
    List<Double> weights = estimate.evidence().stream().map(Evidence::weight).toList();
    assertEquals(weights.stream().sorted((a, b) -> Double.compare(b, a)).toList(), weights);
    for (Evidence evidence : estimate.evidence()) {
      assertEquals(evidence.text(), assertNotNullAnd(evidence.span()).of(text.text()));
    }
  }

  @Test
  void candidatesAreProbabilitiesLikeliestFirst() {
    DateEstimate estimate = date(body("He was seen on 3 May 2022, she said on Thursday."));
    assertEquals(12, estimate.candidates().size());
    assertEquals(estimate.best(), estimate.candidates().getFirst().day());
    double sum =
        estimate.candidates().stream().mapToDouble(DateEstimate.Candidate::probability).sum();
    assertTrue(sum > 0.2 && sum <= 1, String.valueOf(sum));
  }

  @Test
  void hostileTextIsReadToItsEnd() {
    String digits = "0123456789".repeat(100_000);
    String slashes = "1/".repeat(100_000);
    String months = "May May Dec. ".repeat(20_000);
    assertEquals(
        DateEstimate.undated(List.of()),
        date(body(digits), body(slashes), body("32/13/9999 and 29 Feb 2015th")));
    assertEquals(DateEstimate.undated(List.of()), date(body(months)));
  }

  @Test
  void manyDatesAreOneAnswer() {
    StringBuilder text = new StringBuilder();
    LocalDate day = LocalDate.of(2000, 1, 1);
    for (int i = 0; i < 5_000; i++) {
      text.append(day.plusDays(i)).append(". ");
    }
    DateEstimate estimate = date(body(text.toString()));
    assertEquals(OptionalInt.of(2013), estimate.year());
    assertTrue(estimate.evidence().size() < 50, String.valueOf(estimate.evidence().size()));
  }

  @Test
  void aClueSpeaksForEveryTermAndForNothingBetween() {
    DateEstimate estimate =
        date(
            part(Role.DATE_LINE, "14 June 2024"),
            body("President Vladimir Putin signed the law. It had rained."));
    Evidence office =
        estimate.evidence().stream().filter(e -> e.kind() == Kind.OFFICE).findFirst().orElseThrow();
    assertEquals(
        List.of(
            new DayRange(LocalDate.of(2000, 5, 7), LocalDate.of(2008, 5, 7)),
            new DayRange(LocalDate.of(2012, 5, 7), null)),
        office.days());
  }

  @Test
  void aDateThatIsStatedBeforeSomebodyHeldTheirOfficeIsUncertainAndSaysSo() {
    DateEstimate estimate =
        date(
            part(Role.DATE_LINE, "14 June 2010"),
            body("Secretary General Jens Stoltenberg said on Monday that it was over."));
    assertEquals("2010-06-14?", estimate.edtf());
    assertEquals(
        "Jens Stoltenberg as Secretary General: 1 October 2014 to 30 September 2024; the date given"
            + " does not fit it",
        estimate.evidence().stream()
            .filter(e -> e.kind() == Kind.OFFICE)
            .map(Evidence::says)
            .findFirst()
            .orElseThrow());
  }

  @Test
  void whoSpeaksInAnOfficePutsTheArticleIntoTheirTerm() {
    DateEstimate estimate =
        date(
            part(Role.DATELINE, "MOSCOW, April 3 (Agency) –"),
            body("President Boris Yeltsin said on Thursday that the door is open."));
    assertEquals("1992/1998", estimate.edtf());
  }

  @Test
  void yearsAgoThisWeekAreCountedFromTheDayBesideThem() {
    DateEstimate estimate =
        date(
            body(
                "Twenty years ago this week, on 14 May 1998, the bridge was opened. It has been"
                    + " painted since."));
    assertEquals("2018-05?", estimate.edtf());
  }

  @Test
  void thePageIsNotYoungerThanItsCopyright() {
    DateEstimate estimate =
        date(
            body("Secretary of State Antony Blinken said that help was on its way."),
            part(Role.CHROME, "© 2018–2021 The Paper"));
    assertEquals(OptionalInt.of(2021), estimate.year());
  }

  private static <T> T assertNotNullAnd(@Nullable T value) {
    assertNotNull(value);
    return value;
  }
}
