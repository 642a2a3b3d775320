package org.dateline.ui.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.search.Query.Period;

/** A stretch of days as people read it: "2015", "Oct 2021 – Sep 2022", "3 – 9 Mar 2016". */
public final class PeriodText {
  private static final DateTimeFormatter DAY = pattern("d MMM uuuu");
  private static final DateTimeFormatter DAY_OF_YEAR = pattern("d MMM");
  private static final DateTimeFormatter MONTH = pattern("MMM uuuu");
  private static final DateTimeFormatter MONTH_OF_YEAR = pattern("MMM");

  private PeriodText() {}

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** The words for a period. */
  public static String of(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    if (from.equals(Period.FIRST)) {
      return to.equals(Period.LAST) ? "any date" : "until " + end(to);
    }
    if (to.equals(Period.LAST)) {
      return "from " + start(from);
    }
    if (from.getDayOfYear() == 1 && isLastOfYear(to)) {
      return range("" + from.getYear(), "" + to.getYear());
    }
    boolean sameYear = from.getYear() == to.getYear();
    if (from.getDayOfMonth() == 1 && isLastOfMonth(to)) {
      return YearMonth.from(from).equals(YearMonth.from(to)) || !sameYear
          ? range(from.format(MONTH), to.format(MONTH))
          : from.format(MONTH_OF_YEAR) + " – " + to.format(MONTH);
    }
    if (from.equals(to) || !sameYear) {
      return range(from.format(DAY), to.format(DAY));
    }
    boolean sameMonth = from.getMonth() == to.getMonth();
    return (sameMonth ? "" + from.getDayOfMonth() : from.format(DAY_OF_YEAR))
        + " – "
        + to.format(DAY);
  }

  private static String range(String first, String last) {
    return first.equals(last) ? first : first + " – " + last;
  }

  private static String start(LocalDate day) {
    return day.getDayOfYear() == 1
        ? "" + day.getYear()
        : day.format(day.getDayOfMonth() == 1 ? MONTH : DAY);
  }

  private static String end(LocalDate day) {
    return isLastOfYear(day) ? "" + day.getYear() : day.format(isLastOfMonth(day) ? MONTH : DAY);
  }

  private static boolean isLastOfYear(LocalDate day) {
    return day.getDayOfYear() == day.lengthOfYear();
  }

  private static boolean isLastOfMonth(LocalDate day) {
    return day.getDayOfMonth() == day.lengthOfMonth();
  }
}
