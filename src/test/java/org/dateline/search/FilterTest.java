package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.search.Query.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {
  @ParameterizedTest
  @CsvSource({
    "2015-01-01, 2015-12-31, 2015",
    "2014-01-01, 2016-12-31, 2014..2016",
    "2021-10-01, 2022-09-30, 2021-10..2022-09",
    "2015-12-01, 2015-12-31, 2015-12",
    "2015-12-17, 2015-12-17, 2015-12-17",
    "2015-12-01, 2015-12-30, 2015-12-01..2015-12-30",
    "0001-01-01, 2015-12-31, ..2015",
    "2015-03-01, 9999-12-31, 2015-03.."
  })
  void aPeriodIsWrittenAsShortlyAsItCanBeAndReadAgain(LocalDate from, LocalDate to, String value) {
    Period period = new Period(from, to);
    assertEquals(Filter.include(Facet.YEAR, value), Filter.of(period));
    assertEquals(Optional.of(period), Filter.of(period).period());
  }

  @Test
  void whatIsNoTimeHasNoPeriod() {
    assertEquals(Optional.empty(), Filter.include(Facet.YEAR, Filter.UNDATED).period());
    assertEquals(Optional.empty(), Filter.include(Facet.YEAR, "2016..2014").period());
    assertEquals(Optional.empty(), Filter.include(Facet.SOURCE, "2014").period());
  }
}
