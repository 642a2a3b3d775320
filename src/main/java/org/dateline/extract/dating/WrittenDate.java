package org.dateline.extract.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is written, as much of it as stands there; always one that the calendar has.
 *
 * @param first its first word
 * @param last its last word
 * @param year the year, or 0 where none is given
 * @param month the month
 * @param day the day of the month, or 0 where none is given
 * @param weekday the weekday given with it, or null
 * @param order of a date in figures, which of day and month comes first, if its own figures prove
 *     it; either where they may be meant the other way round: 05/12/2024; null for all other dates
 */
record WrittenDate(
    int first,
    int last,
    int year,
    Month month,
    int day,
    @Nullable DayOfWeek weekday,
    @Nullable NumericOrder order) {

  /** A date with its year and day. */
  boolean full() {
    return year > 0 && day > 0;
  }

  /** The days it can mean, in order; only for a {@linkplain #full() full} date. */
  List<LocalDate> days() {
    List<LocalDate> days = new ArrayList<>();
    days.add(LocalDate.of(year, month, day));
    if (order == NumericOrder.EITHER) {
      days.add(LocalDate.of(year, day, month.getValue()));
      days.sort(LocalDate::compareTo);
    }
    return days;
  }

  /** The same date, where it may be swapped with day and month as they are on its page. */
  WrittenDate in(NumericOrder page) {
    if (order != NumericOrder.EITHER || page == NumericOrder.EITHER) {
      return this;
    }
    boolean asRead = page == NumericOrder.DAY_FIRST;
    return new WrittenDate(
        first,
        last,
        year,
        asRead ? month : Month.of(day),
        asRead ? day : month.getValue(),
        weekday,
        page);
  }

  /** The day and month; only where there is a day. */
  MonthDay monthDay() {
    return MonthDay.of(month, day);
  }
}
