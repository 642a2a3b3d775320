package org.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason for an article's date.
 *
 * @param kind what sort of clue it is
 * @param text the words it rests on, as they stand in the text or in the metadata; empty where it
 *     rests on none
 * @param span where in the text those words stand, or null
 * @param metadata the item of the page's metadata it rests on, or null
 * @param says what follows from it, one plain phrase: "not before 15 December 2015"
 * @param days the stretches of days it speaks for, in order; none where those are days of every
 *     week or year
 * @param weight how much it changed the answer: the Kullback–Leibler gain of the posterior in nats;
 *     0 for evidence that was rejected
 */
public record Evidence(
    Kind kind,
    String text,
    @Nullable Span span,
    @Nullable MetadataItem metadata,
    String says,
    List<DayRange> days,
    double weight) {

  /** Evidence of the text, or of no words at all. */
  public Evidence(Kind kind, String text, @Nullable Span span, String says, double weight) {
    this(kind, text, span, null, says, List.of(), weight);
  }

  /** Keeps an unmodifiable copy of the stretches. */
  public Evidence {
    days = List.copyOf(days);
  }

  /** The sorts of clue, as listed in {@code docs/dating.md}. */
  public enum Kind {
    /** The metadata of the page or record. */
    METADATA,
    /** A date line at the head or the foot. */
    DATE_LINE,
    /** An agency dateline. */
    DATELINE,
    /** A full date in a caption. */
    CAPTION_DATE,
    /** A full date in the body, past. */
    TEXT_DATE,
    /** A full date that is announced. */
    ANNOUNCED_DATE,
    /** A weekday. */
    WEEKDAY,
    /** A weekday with its day and month. */
    WEEKDAY_DATE,
    /** "Last month", "this year", "next week". */
    RELATIVE,
    /** A year named. */
    YEAR,
    /** An office somebody holds, or held. */
    OFFICE,
    /** A count that held for a time. */
    COUNT,
    /** A known event, past or ahead. */
    EVENT,
    /** The page's own clock. */
    PAGE_CLOCK,
    /** When the words it uses were in the news. */
    VOCABULARY,
    /** A near-duplicate with a date. */
    DUPLICATE,
    /** The dated articles most like this one. */
    NEIGHBOURS,
    /** Somebody set the date. */
    CORRECTION
  }
}
