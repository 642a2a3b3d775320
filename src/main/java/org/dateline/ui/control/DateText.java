package org.dateline.ui.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.dateline.article.Origin;

/**
 * A date as people read it, with how certain it is.
 *
 * @param text "17 Dec 2015", "Jan 2022", "2021 – 2023"; "no date" for an undated article
 * @param certainty how certain
 */
public record DateText(String text, Certainty certainty) {

  /** How certain a date is. It looks the same everywhere. */
  public enum Certainty {
    /** The file says it, or somebody set it: solid. */
    STATED("stated"),
    /** It follows from evidence: hatched or tinted. */
    INFERRED("inferred"),
    /** Only an interval is known: outlined with dashes. */
    UNCERTAIN("uncertain"),
    /** Nothing dates it: outlined with dashes. */
    UNDATED("undated");

    private final String word;

    Certainty(String word) {
      this.word = word;
    }

    /** The word that stands beside the colour. */
    public String word() {
      return word;
    }
  }

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter LONG_MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /** The short form of an EDTF date: "17 Dec 2015". */
  public static DateText brief(String edtf, Origin origin) {
    return of(edtf, origin, DAY, MONTH);
  }

  /** The long form of an EDTF date: "17 December 2015". */
  public static DateText full(String edtf, Origin origin) {
    return of(edtf, origin, LONG_DAY, LONG_MONTH);
  }

  private static DateText of(
      String edtf, Origin origin, DateTimeFormatter day, DateTimeFormatter month) {
    if (edtf.isEmpty()) {
      return new DateText("no date", Certainty.UNDATED);
    }
    int slash = edtf.indexOf('/');
    if (slash >= 0) {
      String from = part(edtf.substring(0, slash), day, month);
      String to = part(edtf.substring(slash + 1), day, month);
      return new DateText(from + " – " + to, Certainty.UNCERTAIN);
    }
    boolean whole = edtf.length() >= "2015-12-17".length();
    Certainty certainty =
        origin == Origin.STATED || origin == Origin.CORRECTED
            ? Certainty.STATED
            : whole ? Certainty.INFERRED : Certainty.UNCERTAIN;
    return new DateText(part(edtf, day, month), certainty);
  }

  private static String part(String edtf, DateTimeFormatter day, DateTimeFormatter month) {
    String plain = edtf.replaceAll("[?~%]", "");
    try {
      return switch (plain.length()) {
        case 0 -> "…";
        case YEAR_LENGTH -> plain;
        case MONTH_LENGTH -> YearMonth.parse(plain).format(month);
        default -> LocalDate.parse(plain).format(day);
      };
    } catch (DateTimeParseException unusual) { // EDTF has more forms; its own spelling says them
      return plain;
    }
  }
}
