package org.dateline.extract.dating;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.extract.dating.Anchor.Days;
import org.dateline.extract.dating.Anchor.Density;
import org.dateline.extract.dating.Anchor.EveryWeek;
import org.dateline.extract.dating.Anchor.EveryYear;
import org.dateline.knowledge.chronology.Fact.Time;

/** What a clue says, in one plain phrase. */
final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private static final DateTimeFormatter MONTH_DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private Wording() {}

  /** The phrase for a clue that counts. */
  static String says(Clue clue) {
    Anchor anchor = clue.anchor();
    return switch (clue.shape()) {
      case STATED -> "published on " + any(anchor);
      case UPDATED -> "published on or before " + any(anchor);
      case MODIFIED -> "not after " + last(anchor) + ", when the page was last changed";
      case FILED, FILED_DAY -> "filed on " + any(anchor);
      case CLOCK -> "not after " + last(anchor);
      case CAPTION -> "not before " + first(anchor) + ", probably within days";
      case PAST_DAY -> "not before " + first(anchor);
      case AHEAD_DAY -> "not after " + last(anchor);
      case PAST_YEARLY_DAY -> "soon after " + any(anchor);
      case AHEAD_YEARLY_DAY -> "not long before " + any(anchor);
      case PAST_MONTH -> "in or after " + stretch(anchor);
      case AHEAD_MONTH -> "in or before " + stretch(anchor);
      case PAST_YEARLY_MONTH -> "in the months after " + stretch(anchor);
      case AHEAD_YEARLY_MONTH -> "in the months before " + stretch(anchor);
      case PAST_YEAR -> "in or after " + stretch(anchor);
      case AHEAD_YEAR -> "in or before " + stretch(anchor);
      case LEAD_WEEKDAY, LATER_WEEKDAY -> "on a " + any(anchor) + ", or in the days after";
      case AHEAD_WEEKDAY -> "on a " + any(anchor) + ", or in the days before";
      case RELATIVE, COUNTED -> range(anchor) + ", counted from " + clue.about();
      case OFFICE, IN_OFFICE -> clue.about() + ": " + range(anchor);
      case FORMER -> "after the time of " + clue.about() + ": " + range(anchor);
      case COUNT -> clue.about() + ": " + range(anchor);
      case EVENT, PLANNED_PAST -> "after " + clue.about() + ", " + range(anchor);
      case PLANNED_AHEAD -> "before " + clue.about() + ", " + range(anchor);
      case SERIES -> "on or just after " + clue.about();
      case VOCABULARY -> "words in the news " + clue.about();
      case NEIGHBOURS -> clue.about();
    };
  }

  /** A day, as it is shown. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** The phrase for a clue that was rejected, by what speaks against it most. */
  static String rejected(List<Clue> against) {
    return against.isEmpty()
        ? "rejected: the rest of the evidence together is against it"
        : "rejected: contradicted by "
            + against.stream().map(Wording::briefly).collect(Collectors.joining(" and by "));
  }

  private static String briefly(Clue clue) {
    return switch (clue.shape()) {
      case VOCABULARY -> "the words it uses";
      case NEIGHBOURS -> "the articles most like it";
      case STATED,
          UPDATED,
          MODIFIED,
          FILED,
          FILED_DAY,
          CLOCK,
          CAPTION,
          PAST_DAY,
          AHEAD_DAY,
          PAST_YEARLY_DAY,
          AHEAD_YEARLY_DAY,
          PAST_MONTH,
          AHEAD_MONTH,
          PAST_YEARLY_MONTH,
          AHEAD_YEARLY_MONTH,
          PAST_YEAR,
          AHEAD_YEAR,
          LEAD_WEEKDAY,
          LATER_WEEKDAY,
          AHEAD_WEEKDAY,
          RELATIVE,
          COUNTED,
          OFFICE,
          IN_OFFICE,
          FORMER,
          COUNT,
          EVENT,
          PLANNED_PAST,
          PLANNED_AHEAD,
          SERIES ->
          "“" + clue.text() + "”";
    };
  }

  /** The phrase for a clue that the date given does not fit, though it stands. */
  static String disputed(Clue clue) {
    return says(clue) + "; the date given does not fit it";
  }

  /** The phrase for a clock that was rejected. */
  static String clock(LocalDate latest, LocalDate clock) {
    return latest.plusYears(1).isBefore(clock)
        ? "the page's clock: years after all other evidence"
        : "the page's clock: long after all other evidence";
  }

  private static String any(Anchor anchor) {
    return switch (anchor) {
      case Days days -> days.times().size() > 2 ? weekday(days.times()) : either(days.times());
      case EveryYear yearly -> monthDay(yearly.from()) + " of some year";
      case EveryWeek weekly -> weekly.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case Density _ -> "some days";
    };
  }

  private static String weekday(List<Time> times) {
    LocalDate day = times.getFirst().from();
    return "a "
        + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " that is "
        + monthDay(MonthDay.from(day));
  }

  private static String either(List<Time> times) {
    return times.stream().map(time -> DAY.format(time.from())).collect(Collectors.joining(" or "));
  }

  private static String monthDay(MonthDay day) {
    return MONTH_DAY.format(day);
  }

  private static String first(Anchor anchor) {
    return anchor instanceof Days days ? DAY.format(days.first()) : any(anchor);
  }

  private static String last(Anchor anchor) {
    return anchor instanceof Days days ? DAY.format(days.last()) : any(anchor);
  }

  /** A month or a year by its name. */
  private static String stretch(Anchor anchor) {
    return switch (anchor) {
      case Days days ->
          days.first().getMonth() == days.last().getMonth()
              ? DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH).format(days.first())
              : String.valueOf(days.first().getYear());
      case EveryYear yearly ->
          yearly.from().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " of some year";
      case EveryWeek _, Density _ -> any(anchor);
    };
  }

  private static String range(Anchor anchor) {
    if (!(anchor instanceof Days days)) {
      return any(anchor);
    }
    return days.times().stream().map(Wording::range).collect(Collectors.joining(", "));
  }

  private static String range(Time time) {
    if (time.to().equals(CalendarDays.OPEN)) {
      return "since " + DAY.format(time.from());
    }
    return time.from().equals(time.to())
        ? DAY.format(time.from())
        : DAY.format(time.from()) + " to " + DAY.format(time.to());
  }
}
