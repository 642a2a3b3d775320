package org.dateline.extract.dating;

/**
 * The likelihoods: how the day of publication lies around the days that a clue names. Each has a
 * profile in {@code likelihoods.tsv} under its name in lower case.
 */
enum Shape {
  /** A date line that states the day. */
  STATED,
  /** A date line that says when the page was last changed. */
  UPDATED,
  /**
   * The metadata of a page say when it was last changed, and nothing says when it was published.
   */
  MODIFIED,
  /** The day and month of an agency dateline, its year left out. */
  FILED,
  /** The full date of an agency dateline: the day it was filed, mostly that of publication. */
  FILED_DAY,
  /** The clock of the page. */
  CLOCK,
  /** A full date in a caption. */
  CAPTION,
  /** A full date, past. */
  PAST_DAY,
  /** A full date that is announced. */
  AHEAD_DAY,
  /** A day and month without a year, past. */
  PAST_YEARLY_DAY,
  /** A day and month without a year that is announced. */
  AHEAD_YEARLY_DAY,
  /** A month of a year, past. */
  PAST_MONTH,
  /** A month of a year that is announced. */
  AHEAD_MONTH,
  /** A month without a year, past. */
  PAST_YEARLY_MONTH,
  /** A month without a year that is announced. */
  AHEAD_YEARLY_MONTH,
  /** A year, past. */
  PAST_YEAR,
  /** A year that is announced. */
  AHEAD_YEAR,
  /** A weekday in the first paragraphs, past. */
  LEAD_WEEKDAY,
  /** A weekday further down, past. */
  LATER_WEEKDAY,
  /** A weekday that is announced. */
  AHEAD_WEEKDAY,
  /** "Last month" and the like, tied to something dated: the days they leave. */
  RELATIVE,
  /** Time counted from a day that is written beside it: the days it leaves. */
  COUNTED,
  /** Somebody named with an office. */
  OFFICE,
  /** Somebody named with an office who says or does something in the article's present. */
  IN_OFFICE,
  /** Somebody named as a former holder of one; the anchor is the end of the term. */
  FORMER,
  /** A count that held for a time. */
  COUNT,
  /** An event that nobody could name before. */
  EVENT,
  /** A planned event spoken of as past. */
  PLANNED_PAST,
  /** A planned event spoken of as still to come. */
  PLANNED_AHEAD,
  /** A meeting held several times a year. */
  SERIES,
  /** The words and pairs of words; the anchor is a density. */
  VOCABULARY,
  /** The dated articles most like it; the anchor is a density. */
  NEIGHBOURS;

  /** Whether the clue speaks of something that is still to come. */
  boolean ahead() {
    return switch (this) {
      case AHEAD_DAY,
          AHEAD_YEARLY_DAY,
          AHEAD_MONTH,
          AHEAD_YEARLY_MONTH,
          AHEAD_YEAR,
          AHEAD_WEEKDAY,
          PLANNED_AHEAD ->
          true;
      case STATED,
          UPDATED,
          MODIFIED,
          FILED,
          FILED_DAY,
          CLOCK,
          CAPTION,
          PAST_DAY,
          PAST_YEARLY_DAY,
          PAST_MONTH,
          PAST_YEARLY_MONTH,
          PAST_YEAR,
          LEAD_WEEKDAY,
          LATER_WEEKDAY,
          RELATIVE,
          COUNTED,
          OFFICE,
          IN_OFFICE,
          FORMER,
          COUNT,
          EVENT,
          PLANNED_PAST,
          SERIES,
          VOCABULARY,
          NEIGHBOURS ->
          false;
    };
  }

  /** Whether its clues are ranked by their days, not by their order in the text. */
  boolean dated() {
    return switch (this) {
      case CAPTION,
          PAST_DAY,
          AHEAD_DAY,
          PAST_MONTH,
          AHEAD_MONTH,
          PAST_YEAR,
          AHEAD_YEAR,
          OFFICE,
          IN_OFFICE,
          FORMER,
          EVENT,
          PLANNED_PAST,
          PLANNED_AHEAD ->
          true;
      case STATED,
          UPDATED,
          MODIFIED,
          FILED,
          FILED_DAY,
          CLOCK,
          PAST_YEARLY_DAY,
          AHEAD_YEARLY_DAY,
          PAST_YEARLY_MONTH,
          AHEAD_YEARLY_MONTH,
          LEAD_WEEKDAY,
          LATER_WEEKDAY,
          AHEAD_WEEKDAY,
          RELATIVE,
          COUNTED,
          COUNT,
          SERIES,
          VOCABULARY,
          NEIGHBOURS ->
          false;
    };
  }

  /** Whether it claims that a day has been, so that a day after today is a mistake. */
  boolean claimsDay() {
    return this == STATED
        || this == UPDATED
        || this == MODIFIED
        || this == FILED
        || this == FILED_DAY
        || this == CLOCK
        || this == CAPTION
        || this == PAST_DAY;
  }

  /** Whether it is the day of a change, which says little of when the page was published. */
  boolean isChange() {
    return this == UPDATED || this == MODIFIED;
  }

  /** Whether it is a full date of something that has been. */
  boolean isPast() {
    return this == CAPTION || this == PAST_DAY;
  }
}
