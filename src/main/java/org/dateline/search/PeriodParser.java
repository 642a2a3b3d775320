package org.dateline.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.dateline.search.ParsedQuery.Repair;
import org.dateline.search.Query.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code 2014}, {@code 2014-08}, {@code 2014-08-06} and ranges of them: {@code 2014..2016},
 * {@code 2014..}, {@code ..2016}; also with the slash and the question mark of EDTF, as copied from
 * an article.
 */
final class PeriodParser {
  private static final Pattern RANGE = Pattern.compile("(.*?)(?:\\.{2,}|…|/)(.*)");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})[-–—](\\d{4})");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?[?~%]?");

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private final QueryProblems problems;

  PeriodParser(QueryProblems problems) {
    this.problems = problems;
  }

  /** A period as shortly as it can be written: {@code 2015}, {@code 2021-10..2022-09}. */
  static String write(Period period) {
    boolean open = period.from().equals(Period.FIRST) || period.to().equals(Period.LAST);
    int length = MONTH + "-31".length();
    for (int shorter : new int[] {MONTH, YEAR}) {
      Period first = days(start(period.from(), shorter));
      Period last = days(start(period.to(), shorter));
      boolean begins = first != null && first.from().equals(period.from());
      boolean ends = last != null && last.to().equals(period.to());
      length = begins && ends ? shorter : length;
    }
    String first = start(period.from(), length);
    String last = start(period.to(), length);
    if (open) {
      return (period.from().equals(Period.FIRST) ? "" : first)
          + ".."
          + (period.to().equals(Period.LAST) ? "" : last);
    }
    return first.equals(last) ? first : first + ".." + last;
  }

  private static String start(LocalDate day, int length) {
    return day.toString().substring(0, length);
  }

  /** What {@link #write} wrote; empty for anything that is no period. */
  static Optional<Period> read(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return Optional.ofNullable(days(text));
    }
    String first = text.substring(0, dots);
    String last = text.substring(dots + 2);
    Period from = first.isEmpty() ? new Period(Period.FIRST, Period.FIRST) : days(first);
    Period to = last.isEmpty() ? new Period(Period.LAST, Period.LAST) : days(last);
    return from == null || to == null || from.from().isAfter(to.to())
        ? Optional.empty()
        : Optional.of(new Period(from.from(), to.to()));
  }

  /** The days that {@code text} names, or null and a problem. */
  @Nullable Period parse(Span span, String text) {
    if (text.equals("*")) {
      return new Period(Period.FIRST, Period.LAST);
    }
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      Period single = days(text);
      return single == null ? notUnderstood(span, text) : single;
    }
    String first = range.group(1);
    String last = range.group(2);
    Period from = first.isEmpty() ? new Period(Period.FIRST, Period.FIRST) : days(first);
    Period to = last.isEmpty() ? new Period(Period.LAST, Period.LAST) : days(last);
    if (from == null || to == null || (first.isEmpty() && last.isEmpty())) {
      return notUnderstood(span, text);
    }
    if (from.from().isAfter(to.to())) {
      String unit = first.length() == 4 && last.length() == 4 ? "year" : "date";
      String turned = last + ".." + first;
      problems.add(
          span,
          problems.quote(span) + " runs backwards: the first " + unit + " is after the second.",
          problems.replacing(span, "Use " + turned, turned));
      return null;
    }
    return new Period(from.from(), to.to());
  }

  /** The days of one date; null if it is none, or not in the calendar. */
  private static @Nullable Period days(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches() || date.group(1).equals("0000")) {
      return null;
    }
    try {
      int year = Integer.parseInt(date.group(1));
      if (date.group(2) == null) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
      if (date.group(3) == null) {
        return new Period(month.atDay(1), month.atEndOfMonth());
      }
      LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
      return new Period(day, day);
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }

  private @Nullable Period notUnderstood(Span span, String text) {
    Matcher years = YEARS.matcher(text);
    Repair repair = null;
    if (years.matches()) {
      String range = years.group(1) + ".." + years.group(2);
      repair = problems.replacing(span, "Use " + range, range);
    } else if (DATE.matcher(text).matches() && text.length() > 4) {
      String year = text.substring(0, 4);
      repair = problems.replacing(span, "Use " + year, year);
    }
    problems.add(
        span,
        QueryProblems.quote(text)
            + " is not a date: write 2014, 2014-08, 2014-08-06 or 2014..2016.",
        repair);
    return null;
  }
}
