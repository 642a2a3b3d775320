package org.dateline.export.reference;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.DateEstimate;
import org.dateline.article.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The date of a reference, with how far it is known.
 *
 * @param edtf as in {@link DateEstimate}; empty for an undated article
 * @param uncertain whether it is not stated to the last of its parts: inferred, or an interval
 * @param from the day, month or year, or the start of the interval; null for an undated article
 * @param to the end of an interval; null if it is none
 * @param best the likeliest day, or null
 * @param note what has to be said beside a date that is uncertain; empty for one that is not
 */
public record ReferenceDate(
    String edtf,
    boolean uncertain,
    @Nullable Point from,
    @Nullable Point to,
    @Nullable LocalDate best,
    String note) {
  private static final Pattern POINT =
      Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?[?~%]?");

  /**
   * A day, month or year.
   *
   * @param year the year
   * @param month 1 to 12; 0 if only the year is known
   * @param day of the month; 0 if it is not known
   */
  public record Point(int year, int month, int day) {
    private static @Nullable Point parse(String edtf) {
      Matcher parts = POINT.matcher(edtf);
      if (!parts.matches()) {
        return null;
      }
      return new Point(
          Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    private static int number(@Nullable String digits) {
      return digits == null ? 0 : Integer.parseInt(digits);
    }
  }

  /** The date of an article. */
  public static ReferenceDate of(DateEstimate date) {
    int slash = date.edtf().indexOf('/');
    Point from = Point.parse(slash < 0 ? date.edtf() : date.edtf().substring(0, slash));
    Point to = slash < 0 ? null : Point.parse(date.edtf().substring(slash + 1));
    boolean uncertain =
        from != null
            && (!isSaid(date)
                || slash >= 0
                || date.edtf().endsWith("?")
                || date.edtf().endsWith("~")
                || date.edtf().endsWith("%"));
    return new ReferenceDate(
        from == null ? "" : date.edtf(),
        uncertain,
        from,
        to,
        date.best(),
        uncertain ? note(date) : "");
  }

  private static String note(DateEstimate date) {
    String how = isSaid(date) ? "Date uncertain" : "Date inferred, not stated";
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    String bounds =
        earliest == null || latest == null || earliest.equals(latest)
            ? ""
            : "; probably from " + earliest + " to " + latest;
    return how + " (EDTF " + date.edtf() + bounds + ")";
  }

  /** Whether the file or somebody says it. */
  private static boolean isSaid(DateEstimate date) {
    return date.origin() == Origin.STATED || date.origin() == Origin.CORRECTED;
  }

  /** Whether nothing dates it. */
  public boolean isUndated() {
    return from == null;
  }

  /** The year to sort by: of a wide interval, the likeliest one. */
  public OptionalInt year() {
    Point start = from;
    Point end = to;
    if (start == null) {
      return OptionalInt.empty();
    }
    LocalDate likeliest = best;
    boolean wide = end != null && end.year() != start.year();
    return OptionalInt.of(wide && likeliest != null ? likeliest.getYear() : start.year());
  }
}
