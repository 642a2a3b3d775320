package org.dateline.extract.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of EDTF (ISO 8601-2, levels 0 and 1) that Dateline writes: {@code 2015-12-17}, {@code
 * 2022-01?}, {@code 2014}, {@code 2021-11/2022-02}.
 */
final class Edtf {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[?~%]?");

  /** The days an expression covers, both included. */
  record Days(LocalDate from, LocalDate to) {}

  private Edtf() {}

  /** A day. */
  static String day(LocalDate day, boolean certain) {
    return mark(day.toString(), certain);
  }

  /** The month of a day. */
  static String month(LocalDate day, boolean certain) {
    return mark(YearMonth.from(day).toString(), certain);
  }

  /** The year of a day. */
  static String year(LocalDate day, boolean certain) {
    return mark(String.format(Locale.ROOT, "%04d", day.getYear()), certain);
  }

  /** An interval: of months where it is not longer than a year, otherwise of years. */
  static String interval(LocalDate from, LocalDate to) {
    boolean months = !to.isAfter(from.plusYears(1));
    String start = months ? month(from, true) : year(from, true);
    String end = months ? month(to, true) : year(to, true);
    return start.equals(end) ? start : start + "/" + end;
  }

  /** The days that an expression covers; empty for one that is not of the forms written here. */
  static Optional<Days> parse(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return single(edtf);
    }
    Optional<Days> from = single(edtf.substring(0, slash));
    Optional<Days> to = single(edtf.substring(slash + 1));
    return from.isEmpty() || to.isEmpty() || to.get().to().isBefore(from.get().from())
        ? Optional.empty()
        : Optional.of(new Days(from.get().from(), to.get().to()));
  }

  private static Optional<Days> single(String edtf) {
    Matcher matcher = FORM.matcher(edtf);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(matcher.group(1));
      if (matcher.group(2) == null) {
        return Optional.of(new Days(Year.of(year).atDay(1), LocalDate.of(year, 12, 31)));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
      if (matcher.group(3) == null) {
        return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
      return Optional.of(new Days(day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String mark(String date, boolean certain) {
    return certain ? date : date + "?";
  }
}
