package org.dateline.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.dateline.search.Query.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-01-01 | 2015-12-31 | 2015",
        "2014-01-01 | 2016-12-31 | 2014 – 2016",
        "2021-10-01 | 2022-09-30 | Oct 2021 – Sep 2022",
        "2021-10-01 | 2021-12-31 | Oct – Dec 2021",
        "2021-10-01 | 2021-10-31 | Oct 2021",
        "2015-12-17 | 2015-12-17 | 17 Dec 2015",
        "2016-03-03 | 2016-03-09 | 3 – 9 Mar 2016",
        "2016-03-30 | 2016-04-02 | 30 Mar – 2 Apr 2016",
        "2015-12-28 | 2016-01-03 | 28 Dec 2015 – 3 Jan 2016",
        "0001-01-01 | 2016-12-31 | until 2016",
        "2014-03-01 | 9999-12-31 | from Mar 2014",
        "0001-01-01 | 9999-12-31 | any date"
      })
  void aStretchIsSaidAsShortlyAsItCanBe(LocalDate from, LocalDate to, String words) {
    assertEquals(words, PeriodText.of(new Period(from, to)));
  }
}
