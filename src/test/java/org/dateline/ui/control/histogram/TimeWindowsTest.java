package org.dateline.ui.control.histogram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Query.Period;
import org.junit.jupiter.api.Test;

class TimeWindowsTest {
  private static final Period DECADE = period("2010-01-01", "2019-12-31");

  private static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void zoomingInKeepsThePointUnderTheMouseWhereItIs() {
    assertEquals(period("2010-01-01", "2014-12-31"), TimeWindows.zoom(DECADE, 0.5, 0, DECADE));
    assertEquals(period("2015-01-01", "2019-12-31"), TimeWindows.zoom(DECADE, 0.5, 1, DECADE));
  }

  @Test
  void zoomingOutEndsWhereTheArticlesDo() {
    assertEquals(DECADE, TimeWindows.zoom(period("2010-02-01", "2010-03-01"), 1e9, 0.2, DECADE));
  }

  @Test
  void zoomingInEndsAtTwoWeeks() {
    assertEquals(14, TimeWindows.days(TimeWindows.zoom(DECADE, 1e-9, 0.5, DECADE)));
  }

  @Test
  void aStretchShorterThanTwoWeeksIsNotZoomed() {
    Period week = period("2015-03-02", "2015-03-08");
    assertEquals(14, TimeWindows.days(TimeWindows.zoom(week, 0.5, 0.5, week)));
  }

  @Test
  void movingStopsAtTheEnds() {
    Period year = period("2019-01-01", "2019-12-31");
    assertEquals(year, TimeWindows.move(year, 3, DECADE));
    assertEquals(period("2018-01-01", "2018-12-31"), TimeWindows.move(year, -1, DECADE));
  }

  @Test
  void theUnitIsTheShortestThatHasNotTooManyBars() {
    assertEquals(Unit.YEAR, TimeWindows.unit(period("1950-01-01", "2026-12-31")));
    assertEquals(Unit.QUARTER, TimeWindows.unit(DECADE));
    assertEquals(Unit.MONTH, TimeWindows.unit(period("2014-01-01", "2016-12-31")));
    assertEquals(Unit.WEEK, TimeWindows.unit(period("2015-01-01", "2015-12-31")));
    assertEquals(Unit.DAY, TimeWindows.unit(period("2015-01-01", "2015-02-28")));
  }
}
