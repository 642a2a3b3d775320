package org.dateline.ui.control.histogram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.dateline.search.Query.Period;
import org.junit.jupiter.api.Test;

class TimeTicksTest {
  private static List<String> labels(String from, String to, double width) {
    Period window = new Period(LocalDate.parse(from), LocalDate.parse(to));
    return TimeTicks.of(TimeScale.of(window, 0, width), 68).stream()
        .map(tick -> tick.day() + " " + tick.label())
        .toList();
  }

  @Test
  void yearsAreMarkedAsOftenAsThereIsRoom() {
    assertEquals(
        List.of("2014-01-01 2014", "2015-01-01 2015", "2016-01-01 2016"),
        labels("2014-01-01", "2016-12-31", 210));
    assertEquals(
        List.of("1960-01-01 1960", "1980-01-01 1980", "2000-01-01 2000", "2020-01-01 2020"),
        labels("1950-06-01", "2026-12-31", 300));
  }

  @Test
  void monthsSayTheirYearAtTheFirstMarkAndInJanuary() {
    assertEquals(
        List.of("2015-10-01 Oct 2015", "2016-01-01 2016", "2016-04-01 Apr", "2016-07-01 Jul"),
        labels("2015-09-10", "2016-09-10", 400));
  }

  @Test
  void daysSayTheirYearWhereItIsAnother() {
    assertEquals(
        List.of("2015-12-28 28 Dec 2015", "2016-01-04 4 Jan 2016", "2016-01-11 11 Jan"),
        labels("2015-12-24", "2016-01-15", 300));
  }

  @Test
  void aStretchWithoutAnEasyDayHasNoMark() {
    assertEquals(List.of(), labels("2015-02-03", "2015-02-20", 20));
  }
}
