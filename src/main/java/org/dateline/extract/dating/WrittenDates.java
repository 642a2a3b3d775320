package org.dateline.extract.dating;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of a block in the usual English forms: "December 15, 2015", "15 Dec 2015",
 * "Tuesday, Jan. 25", "the 3rd of May", "2015-12-15", "15/12/2015", "June 2013", "in June".
 */
final class WrittenDates {
  private static final Set<String> MONTH_CUES =
      Set.of(
          "in", "since", "last", "next", "until", "by", "during", "late", "early", "mid", "this",
          "from", "through", "of");

  private WrittenDates() {}

  /** The month a word names, or null. */
  static @Nullable Month month(String word) {
    return switch (word) {
      case "january", "jan" -> Month.JANUARY;
      case "february", "feb" -> Month.FEBRUARY;
      case "march", "mar" -> Month.MARCH;
      case "april", "apr" -> Month.APRIL;
      case "may" -> Month.MAY;
      case "june", "jun" -> Month.JUNE;
      case "july", "jul" -> Month.JULY;
      case "august", "aug" -> Month.AUGUST;
      case "september", "sept", "sep" -> Month.SEPTEMBER;
      case "october", "oct" -> Month.OCTOBER;
      case "november", "nov" -> Month.NOVEMBER;
      case "december", "dec" -> Month.DECEMBER;
      default -> null;
    };
  }

  /** The weekday a word names, or null; three-letter forms count only beside a date. */
  static @Nullable DayOfWeek weekday(String word) {
    return switch (word) {
      case "monday", "mon" -> DayOfWeek.MONDAY;
      case "tuesday", "tues", "tue" -> DayOfWeek.TUESDAY;
      case "wednesday", "wed" -> DayOfWeek.WEDNESDAY;
      case "thursday", "thurs", "thur", "thu" -> DayOfWeek.THURSDAY;
      case "friday", "fri" -> DayOfWeek.FRIDAY;
      case "saturday", "sat" -> DayOfWeek.SATURDAY;
      case "sunday", "sun" -> DayOfWeek.SUNDAY;
      default -> null;
    };
  }

  /** All dates of the block, in order, without overlap. */
  static List<WrittenDate> in(Words words) {
    List<WrittenDate> dates = new ArrayList<>();
    for (int i = 0; i < words.count(); ) {
      WrittenDate date = at(words, i);
      if (date != null) {
        dates.add(date);
      }
      i = date == null ? i + 1 : date.last() + 1;
    }
    return dates;
  }

  private static @Nullable WrittenDate at(Words words, int i) {
    DayOfWeek weekday = weekday(words.at(i));
    if (weekday != null && !words.gap(i).contains("\n")) {
      int next = words.at(i + 1).equals("the") ? i + 2 : i + 1;
      WrittenDate date = bare(words, next);
      return date == null || date.day() == 0
          ? null
          : new WrittenDate(
              i, date.last(), date.year(), date.month(), date.day(), weekday, date.order());
    }
    return bare(words, i);
  }

  private static @Nullable WrittenDate bare(Words words, int i) {
    String word = words.at(i);
    if (word.isEmpty()) {
      return null;
    }
    if (Character.isDigit(word.charAt(0))) {
      WrittenDate numeric = numeric(words, i);
      return numeric == null ? dayFirst(words, i) : numeric;
    }
    return words.capital(i) ? monthFirst(words, i) : null;
  }

  /** "December 15, 2015", "Dec. 15", "June 2013", and "June" after "in" and the like. */
  private static @Nullable WrittenDate monthFirst(Words words, int i) {
    Month month = month(words.at(i));
    if (month == null) {
      return null;
    }
    if (near(words, i - 1) && number(words.at(i - 1)) >= 0 && words.at(i - 1).length() <= 2) {
      return null; // "30 February 2015": what stands there is no month with its year
    }
    int day = near(words, i) ? day(words.at(i + 1)) : 0;
    if (day > 0 && !words.gap(i + 1).startsWith(":")) {
      int year = near(words, i + 1) ? year(words.at(i + 2)) : 0;
      return valid(i, year > 0 ? i + 2 : i + 1, year, month, day);
    }
    int year = near(words, i) ? year(words.at(i + 1)) : 0;
    if (year > 0) {
      return valid(i, i + 1, year, month, 0);
    }
    boolean alone = MONTH_CUES.contains(words.at(i - 1)) && !words.at(i).equals("mar");
    return alone ? valid(i, i, 0, month, 0) : null;
  }

  /** "15 December 2015", "the 3rd of May". */
  private static @Nullable WrittenDate dayFirst(Words words, int i) {
    int day = day(words.at(i));
    int at = words.at(i + 1).equals("of") ? i + 2 : i + 1;
    Month month = month(words.at(at));
    if (day == 0 || month == null || !near(words, i) || !words.capital(at)) {
      return null;
    }
    int year = near(words, at) ? year(words.at(at + 1)) : 0;
    return valid(i, year > 0 ? at + 1 : at, year, month, day);
  }

  /** "2015-12-15", "2015-12-15T10:00", "15/12/2015", "15.12.2015". */
  private static @Nullable WrittenDate numeric(Words words, int i) {
    String mark = words.gap(i);
    if (mark.length() != 1 || !"-/.".contains(mark) || !words.gap(i + 1).equals(mark)) {
      return null;
    }
    String last = words.at(i + 2);
    int time = last.indexOf('t');
    int a = number(words.at(i));
    int b = number(words.at(i + 1));
    int c = number(time > 0 ? last.substring(0, time) : last);
    if (words.at(i).length() == 4 && year(words.at(i)) > 0) {
      return month(b) == null ? null : valid(i, i + 2, a, Month.of(b), c);
    }
    if (last.length() == 2 && words.role() == Role.DATE_LINE && mark.equals("/")) {
      c = c < 0 ? c : c + (c >= 70 ? 1900 : 2000);
    } else if (year(last) == 0) {
      return null;
    }
    if (mark.equals("/") && month(a) != null && twelveHours(words, i + 3)) {
      return valid(i, i + 2, c, Month.of(a), b); // who writes "10:00 AM" puts the month first
    }
    if (month(a) != null && month(b) != null && a != b) {
      // With full stops the day is first wherever dates are written so.
      NumericOrder order = mark.equals(".") ? null : NumericOrder.EITHER;
      return new WrittenDate(i, i + 2, c, Month.of(b), a, null, order);
    }
    if (month(b) != null) {
      return valid(i, i + 2, c, Month.of(b), a, a == b ? null : NumericOrder.DAY_FIRST);
    }
    return month(a) == null || mark.equals(".")
        ? null
        : valid(i, i + 2, c, Month.of(a), b, NumericOrder.MONTH_FIRST);
  }

  /** Whether one of the next words ends in "am" or "pm", as a time behind a date does. */
  private static boolean twelveHours(Words words, int from) {
    for (int i = from; i < from + 3; i++) {
      if (words.at(i).matches("\\d{0,2}[ap]m")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable WrittenDate valid(int first, int last, int year, Month month, int day) {
    return valid(first, last, year, month, day, null);
  }

  private static @Nullable WrittenDate valid(
      int first, int last, int year, Month month, int day, @Nullable NumericOrder order) {
    boolean real =
        (year > 0 && day > 0)
            ? YearMonth.of(year, month).isValidDay(day)
            : day >= 0 && day <= month.maxLength();
    return real ? new WrittenDate(first, last, year, month, day, null, order) : null;
  }

  /** Whether only a blank, comma, full stop or hyphen stands after word {@code i}. */
  private static boolean near(Words words, int i) {
    String gap = words.gap(i);
    return !gap.isEmpty()
        && gap.length() <= 3
        && gap.chars().allMatch(c -> " ,.-\u00a0".indexOf(c) >= 0);
  }

  private static @Nullable Month month(int number) {
    return number >= 1 && number <= 12 ? Month.of(number) : null;
  }

  /** The day of the month that a word writes, with or without its ordinal ending; 0 if none. */
  private static int day(String word) {
    String digits = word;
    if (word.length() > 2
        && (word.endsWith("st")
            || word.endsWith("nd")
            || word.endsWith("rd")
            || word.endsWith("th"))) {
      digits = word.substring(0, word.length() - 2);
    }
    int day = digits.length() <= 2 ? number(digits) : 0;
    return day <= 31 ? Math.max(day, 0) : 0;
  }

  /** The year that a word writes, 1900 to 2199; 0 if none. */
  static int year(String word) {
    int year = word.length() == 4 ? number(word) : 0;
    return year >= 1900 && year < 2200 ? year : 0;
  }

  private static int number(String word) {
    if (word.isEmpty() || word.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
