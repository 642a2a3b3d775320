package org.dateline.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.correction.DateInput.Understood;
import org.jspecify.annotations.Nullable;

/** A date without a stretch, as it is typed. */
final class TypedDate {
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d|XX)(?:-(\\d\\d|XX))?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}|\\d{3}X|\\d{2}XX");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)? +)?(\\p{L}{3,9})\\.?,? +(\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})");
  private static final int EARLIEST = 1000;
  private static final int SHORT = 3;

  private TypedDate() {}

  static Optional<Understood> read(String text) {
    try {
      boolean doubtful = text.matches(".*[?~%]");
      String plain = doubtful ? text.substring(0, text.length() - 1).strip() : text;
      String mark = doubtful ? text.substring(text.length() - 1) : "";
      return plain(plain)
          .filter(date -> date.first().getYear() >= EARLIEST)
          .map(date -> new Understood(date.edtf() + mark, date.first(), date.last()));
    } catch (DateTimeException e) { // 2015-02-30
      return Optional.empty();
    }
  }

  private static Optional<Understood> plain(String text) {
    if (YEAR.matcher(text).matches()) {
      int first = Integer.parseInt(text.replace('X', '0'));
      int last = Integer.parseInt(text.replace('X', '9'));
      return Optional.of(
          new Understood(text, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
    }
    Matcher numbers = DAY.matcher(text);
    if (numbers.matches()) {
      return numbers(numbers);
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return words(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    return monthFirst.matches()
        ? words(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
        : Optional.empty();
  }

  private static Optional<Understood> numbers(Matcher at) {
    int year = Integer.parseInt(at.group(1));
    boolean knowsMonth = !"XX".equals(at.group(2));
    String day = at.group(3);
    if (!knowsMonth) {
      boolean whole = day == null || "XX".equals(day);
      LocalDate first = LocalDate.of(year, 1, 1);
      return whole
          ? Optional.of(new Understood(at.group(), first, LocalDate.of(year, 12, 31)))
          : Optional.empty();
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(at.group(2)));
    if (day == null || "XX".equals(day)) {
      return Optional.of(new Understood(at.group(), month.atDay(1), month.atEndOfMonth()));
    }
    return Optional.of(day(month.atDay(Integer.parseInt(day))));
  }

  private static Understood day(LocalDate day) {
    return new Understood(day.toString(), day, day);
  }

  private static Optional<Understood> words(String year, String name, @Nullable String day) {
    String typed = name.toLowerCase(Locale.ROOT);
    Optional<Month> month =
        Arrays.stream(Month.values()).filter(each -> isName(each, typed)).findFirst();
    return month
        .map(found -> YearMonth.of(Integer.parseInt(year), found))
        .map(
            in ->
                day == null
                    ? new Understood(in.toString(), in.atDay(1), in.atEndOfMonth())
                    : day(in.atDay(Integer.parseInt(day))));
  }

  private static boolean isName(Month month, String typed) {
    String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    return name.equals(typed)
        || typed.equals(name.substring(0, SHORT))
        || (month == Month.SEPTEMBER && "sept".equals(typed));
  }
}
