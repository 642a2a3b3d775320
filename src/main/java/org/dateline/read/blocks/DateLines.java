package org.dateline.read.blocks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;

/**
 * Recognises lines that state a date: "Published 14 June 2024, 10:30 GMT", "Dec. 22, 2016",
 * "2022-01-26". Which day it is, is not decided here.
 */
public final class DateLines {
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:19|20)\\d\\d";
  private static final String DATE =
      "(?:"
          + ("\\b" + MONTH + "\\s*" + DAY + "\\s*,?\\s*" + YEAR)
          + ("|\\b" + DAY + "\\s*(?:of\\s+)?" + MONTH + ",?\\s*" + YEAR)
          + ("|\\b" + YEAR + "[-/.](?:0?[1-9]|1[0-2])[-/.](?:[0-2]?\\d|3[01])")
          + ("|\\b\\d{1,2}[-/.]\\d{1,2}[-/.](?:" + YEAR + "|\\d\\d)\\b")
          + ")";
  private static final Pattern FIND = Pattern.compile(DATE, Pattern.CASE_INSENSITIVE);
  private static final Pattern LABELLED =
      Pattern.compile(
          "\\b(?:publish|post|updat|modif|creat|issued|revis|filed)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?:last )?(?:updated|modified|edited|revised)(?: on| at)?:?", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK_WITH_SECONDS = Pattern.compile("\\b\\d{1,2}:\\d\\d:\\d\\d\\b");

  /** Words that may stand beside the date of a date line. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "\\b(?:(?:first|originally|last)?\\s*(?:published|posted|updated|modified|created|issued"
              + "|written|added|revised|filed|aired|uploaded|printed|released|date|dated|on|at|by|the"
              + "|time|et|est|edt|ct|cst|cdt|mt|mst|pt|pst|pdt|gmt|utc|bst|ist|cet|cest|eet|msk|aest"
              + "|a\\.?m\\.?|p\\.?m\\.?|noon|midnight|eastern|local"
              + "|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?)?(?:day)?|fri(?:day)?"
              + "|sat(?:urday)?|sun(?:day)?|min(?:ute)?s?|read|ago|hours?|of|and|in|or|print|article|story|post|this|was|is))\\b\\.?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TIME =
      Pattern.compile("(?<!\\d)\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:\\s?[+-]\\d\\d(?::?\\d\\d)?)?");

  /** A date line has few other letters: a place, a short name. */
  private static final int MOST_LETTERS = 12;

  /** Nor other digits than those of a count of comments or minutes: a row of a table has more. */
  private static final int MOST_DIGITS = 3;

  private DateLines() {}

  /** Whether {@code text} states a date and, times and labels apart, hardly anything else. */
  public static boolean isDateLine(String text) {
    if (text.length() > 160 || !mayHoldDate(text)) {
      return false;
    }
    Matcher date = FIND.matcher(text);
    if (!date.find()) {
      return false;
    }
    String rest = BESIDE.matcher(date.replaceAll(" ")).replaceAll(" ");
    return rest.codePoints().filter(Character::isLetter).count() <= MOST_LETTERS
        && TIME.matcher(rest).replaceAll(" ").codePoints().filter(Character::isDigit).count()
            <= MOST_DIGITS;
  }

  /** Whether it says that something was published, posted or updated on that date. */
  static boolean isLabelled(String text) {
    return LABELLED.matcher(text).find();
  }

  /** Whether it is a label alone that says the next line's date is one of a change: "Updated". */
  static boolean isChangeLabel(String text) {
    return CHANGED.matcher(text.strip()).matches();
  }

  /** Whether it is a clock that shows seconds, as a page's own clock does and no newsroom does. */
  public static boolean showsSeconds(String text) {
    return CLOCK_WITH_SECONDS.matcher(text).find();
  }

  /**
   * Whether there are four digits of a year, or digits on both sides of a mark: every date has one
   * of them, and looking for them costs a tenth of looking for a date.
   */
  private static boolean mayHoldDate(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        if (digits == 4) {
          return true;
        }
      } else {
        boolean joins = digits > 0 && (c == '-' || c == '/' || c == '.');
        if (joins && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))) {
          return true;
        }
        digits = 0;
      }
    }
    return false;
  }

  /** The first full date in {@code text}, offsets counted in it. */
  public static Optional<Span> firstDate(String text) {
    if (!mayHoldDate(text)) {
      return Optional.empty();
    }
    Matcher date = FIND.matcher(text);
    return date.find() ? Optional.of(new Span(date.start(), date.end())) : Optional.empty();
  }
}
