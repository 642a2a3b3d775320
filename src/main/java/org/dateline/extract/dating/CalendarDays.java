package org.dateline.extract.dating;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.dating.Anchor.Days;
import org.dateline.knowledge.chronology.Fact.Time;

/** The days of the calendar that a written date can mean. */
final class CalendarDays {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2060;

  /** The end of a term that has not ended. */
  static final LocalDate OPEN = LocalDate.of(LAST_YEAR, 12, 31);

  private CalendarDays() {}

  /** The one day of a full date, or two where day and month may be swapped. */
  static Days full(WrittenDate date) {
    return new Days(date.days().stream().map(day -> new Time(day, day)).toList());
  }

  /** The days with this day and month that fall on the weekday; at least one. */
  static Days onWeekday(WrittenDate date) {
    List<Time> times = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      if (date.monthDay().isValidYear(year)) {
        LocalDate day = date.monthDay().atYear(year);
        if (day.getDayOfWeek() == date.weekday()) {
          times.add(new Time(day, day));
        }
      }
    }
    return new Days(times);
  }

  /** All days of a month. */
  static Days month(YearMonth month) {
    return Days.of(month.atDay(1), month.atEndOfMonth());
  }

  /** All days of a year. */
  static Days year(int year) {
    return Days.of(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
  }
}
