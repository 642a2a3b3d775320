package org.dateline.ui.articles.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.DateEstimate;
import org.dateline.article.Origin;
import org.junit.jupiter.api.Test;

class DateWordsTest {
  private static DateEstimate date(String edtf, Origin origin) {
    return new DateEstimate(edtf, origin, null, null, null, List.of(), List.of());
  }

  @Test
  void aDateSaysHowCertainItIs() {
    assertEquals("17 December 2015", DateWords.withCertainty(date("2015-12-17", Origin.STATED)));
    assertEquals(
        "17 December 2015, inferred",
        DateWords.withCertainty(date("2015-12-17?", Origin.INFERRED)));
    assertEquals(
        "January 2022, uncertain", DateWords.withCertainty(date("2022-01?", Origin.INFERRED)));
    assertEquals(
        "2021 – 2023, uncertain", DateWords.withCertainty(date("2021/2023", Origin.INFERRED)));
    assertEquals("Undated", DateWords.withCertainty(DateEstimate.undated(List.of())));
  }

  @Test
  void theCardAsksForTheDateOrForItsAbsence() {
    assertEquals("Why 17 December 2015?", DateWords.question(date("2015-12-17?", Origin.INFERRED)));
    assertEquals("Why no date?", DateWords.question(DateEstimate.undated(List.of())));
  }

  @Test
  void aStretchOfDaysRepeatsNothing() {
    LocalDate day = LocalDate.of(2015, 12, 17);
    assertEquals("17 Dec", DateWords.stretch(day, day));
    assertEquals("17–18 Dec", DateWords.stretch(day, day.plusDays(1)));
    assertEquals("17 Nov – 17 Dec", DateWords.stretch(day.minusMonths(1), day));
    assertEquals("17 Dec 2014 – 17 Dec 2015", DateWords.stretch(day.minusYears(1), day));
  }
}
