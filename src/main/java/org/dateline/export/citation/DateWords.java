package org.dateline.export.citation;

import java.util.List;
import org.dateline.export.reference.ReferenceDate;
import org.dateline.export.reference.ReferenceDate.Point;

/** Dates as styles write them. */
public final class DateWords {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** MLA's: the long ones are cut short. */
  private static final List<String> SHORT_MONTHS =
      List.of(
          "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
          "Dec.");

  private DateWords() {}

  /** "17 December 2015"; empty for an undated article. */
  public static String inFull(ReferenceDate date) {
    return range(date, point -> dayFirst(point, MONTHS));
  }

  /** "December 17, 2015"; empty for an undated article. */
  static String american(ReferenceDate date) {
    return range(date, point -> monthFirst(point) + point.year());
  }

  private static String monthFirst(Point point) {
    String month = point.month() == 0 ? "" : MONTHS.get(point.month() - 1) + " ";
    return point.day() == 0 ? month : month + point.day() + ", ";
  }

  /** "2015, December 17". */
  static String yearFirst(ReferenceDate date) {
    return range(
        date,
        point -> {
          String month = point.month() == 0 ? "" : ", " + MONTHS.get(point.month() - 1);
          return point.year() + month + (point.day() == 0 ? "" : " " + point.day());
        });
  }

  /** "17 Dec. 2015". */
  static String dayFirst(ReferenceDate date) {
    return range(date, point -> dayFirst(point, SHORT_MONTHS));
  }

  private static String dayFirst(Point point, List<String> months) {
    String month = point.month() == 0 ? "" : months.get(point.month() - 1) + " ";
    return (point.day() == 0 ? "" : point.day() + " ") + month + point.year();
  }

  private interface Words {
    String of(Point point);
  }

  private static String range(ReferenceDate date, Words words) {
    Point from = date.from();
    Point to = date.to();
    if (from == null) {
      return "";
    }
    return to == null ? words.of(from) : words.of(from) + "–" + words.of(to);
  }

  /** A date in brackets with a question mark, if it is uncertain. */
  static String questioned(String words, ReferenceDate date) {
    return date.uncertain() ? "[" + words + "?]" : words;
  }
}
