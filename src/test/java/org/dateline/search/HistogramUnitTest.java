package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.dateline.search.Histogram.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HistogramUnitTest {
  @ParameterizedTest
  @CsvSource({
    "YEAR, 2015-01-01, 2015-12-31",
    "QUARTER, 2015-04-01, 2015-06-30",
    "MONTH, 2015-05-01, 2015-05-31",
    "WEEK, 2015-05-11, 2015-05-17",
    "DAY, 2015-05-17, 2015-05-17"
  })
  void aBarRunsFromItsFirstDayToItsLast(Unit unit, LocalDate first, LocalDate last) {
    LocalDate sunday = LocalDate.of(2015, 5, 17);
    assertEquals(first, unit.first(sunday));
    assertEquals(last, unit.last(sunday));
  }

  @ParameterizedTest
  @EnumSource
  void barsAreNumberedThroughWithoutGaps(Unit unit) {
    LocalDate day = LocalDate.of(1964, 12, 20);
    for (int i = 0; i < 3000; i++) {
      LocalDate next = day.plusDays(1);
      boolean sameBar = unit.first(next).equals(unit.first(day));
      assertEquals(unit.index(day) + (sameBar ? 0 : 1), unit.index(next));
      assertEquals(unit.first(day), unit.day(unit.index(day)));
      assertFalse(unit.last(day).isBefore(day));
      day = next;
    }
  }

  @Test
  void aWeekMayLieInTwoYears() {
    assertEquals(LocalDate.of(2015, 12, 28), Unit.WEEK.first(LocalDate.of(2016, 1, 3)));
  }
}
