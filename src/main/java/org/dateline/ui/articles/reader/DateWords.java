package org.dateline.ui.articles.reader;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.article.DateEstimate;
import org.dateline.article.Origin;
import org.dateline.ui.control.DateText;

/** Dates in full, as the reader says them. */
final class DateWords {
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_MONTH =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private DateWords() {}

  /** The date with how certain it is: "17 December 2015, inferred". */
  static String withCertainty(DateEstimate date) {
    DateText text = DateText.full(date.edtf(), date.origin());
    return switch (text.certainty()) {
      case STATED -> text.text() + (date.origin() == Origin.CORRECTED ? ", set by you" : "");
      case INFERRED, UNCERTAIN -> text.text() + ", " + text.certainty().word();
      case UNDATED -> "Undated";
    };
  }

  /** What the card of evidence asks. */
  static String question(DateEstimate date) {
    return date.origin() == Origin.NONE
        ? "Why no date?"
        : "Why " + DateText.full(date.edtf(), date.origin()).text() + "?";
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
}
