package org.dateline.ui.articles.reader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.article.DateEstimate;
import org.dateline.article.Origin;

/** Dates in full, as the reader says them. */
final class DateWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_MONTH =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private DateWords() {}

  /** The date with how certain it is: "17 December 2015, inferred". */
  static String withCertainty(DateEstimate date) {
    return switch (date.origin()) {
      case NONE -> "Undated";
      case STATED -> words(date);
      case INFERRED, DERIVED ->
          words(date) + (isOneDay(date.edtf()) ? ", inferred" : ", uncertain");
    };
  }

  /** The date alone: "17 December 2015", "January 2022", "2021 to 2023". */
  static String words(DateEstimate date) {
    if (date.origin() == Origin.NONE) {
      return "Undated";
    }
    String[] ends = date.edtf().split("/", -1);
    return ends.length == 2 ? one(ends[0]) + " to " + one(ends[1]) : one(ends[0]);
  }

  /** What the card of evidence asks. */
  static String question(DateEstimate date) {
    return date.origin() == Origin.NONE ? "Why no date?" : "Why " + words(date) + "?";
  }

  /** A stretch of days: "17–18 Dec", "30 Nov – 2 Dec", "3 Dec 2015 – 4 Jan 2016". */
  static String stretch(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return DAY_OF_MONTH.format(first);
    }
    if (first.getYear() != last.getYear()) {
      return SHORT.format(first) + " – " + SHORT.format(last);
    }
    return first.getMonth() == last.getMonth()
        ? first.getDayOfMonth() + "–" + DAY_OF_MONTH.format(last)
        : DAY_OF_MONTH.format(first) + " – " + DAY_OF_MONTH.format(last);
  }

  /** A day at an end of the axis. */
  static String axis(LocalDate day) {
    return SHORT.format(day);
  }

  private static boolean isOneDay(String edtf) {
    return plain(edtf).matches("-?\\d{4}-\\d\\d-\\d\\d");
  }

  private static String plain(String edtf) {
    return edtf.replaceAll("[?~%]", "");
  }

  private static String one(String edtf) {
    String plain = plain(edtf);
    if (plain.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return DAY.format(LocalDate.parse(plain));
    }
    if (plain.matches("\\d{4}-\\d\\d")) {
      return MONTH.format(YearMonth.parse(plain));
    }
    return plain.isEmpty() || plain.equals("..") ? "an unknown day" : plain;
  }
}
