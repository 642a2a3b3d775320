package org.dateline.ui.control.histogram;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The marks of a time axis: as many as have room, on days that are easy to name. */
final class TimeTicks {
  private static final DateTimeFormatter SHORT_MONTH =
      DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_OF_YEAR =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private static final double DAYS_OF_MONTH = 30.4;
  private static final double DAYS_OF_YEAR = 365.25;

  private TimeTicks() {}

  /**
   * A mark.
   *
   * @param day the day at whose beginning it stands
   * @param label what is written at it
   */
  record Tick(LocalDate day, String label) {}

  /** Every so many days, months or years. */
  private enum Step {
    DAY(1, 1),
    WEEK(7, 7),
    MONTH(1, DAYS_OF_MONTH),
    QUARTER(3, 3 * DAYS_OF_MONTH),
    YEAR(1, DAYS_OF_YEAR),
    TWO_YEARS(2, 2 * DAYS_OF_YEAR),
    FIVE_YEARS(5, 5 * DAYS_OF_YEAR),
    DECADE(10, 10 * DAYS_OF_YEAR),
    TWO_DECADES(20, 20 * DAYS_OF_YEAR),
    FIVE_DECADES(50, 50 * DAYS_OF_YEAR),
    CENTURY(100, 100 * DAYS_OF_YEAR),
    FIVE_CENTURIES(500, 500 * DAYS_OF_YEAR);

    private final int count;
    private final double days;

    Step(int count, double days) {
      this.count = count;
      this.days = days;
    }

    /** The first mark that is not before {@code day}. */
    LocalDate first(LocalDate day) {
      LocalDate start =
          switch (this) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1L) % count);
            case YEAR,
                TWO_YEARS,
                FIVE_YEARS,
                DECADE,
                TWO_DECADES,
                FIVE_DECADES,
                CENTURY,
                FIVE_CENTURIES ->
                LocalDate.of(Math.max(1, day.getYear() - day.getYear() % count), 1, 1);
          };
      return start.isBefore(day) ? next(start) : start;
    }

    LocalDate next(LocalDate mark) {
      return switch (this) {
        case DAY, WEEK -> mark.plusDays(count);
        case MONTH, QUARTER -> mark.plusMonths(count);
        case YEAR,
            TWO_YEARS,
            FIVE_YEARS,
            DECADE,
            TWO_DECADES,
            FIVE_DECADES,
            CENTURY,
            FIVE_CENTURIES ->
            mark.plusYears(count);
      };
    }

    /** What is written at a mark, with its year where that is another than at the mark before. */
    String label(LocalDate mark, boolean first) {
      return switch (this) {
        case DAY, WEEK -> mark.format(first ? DAY_OF_YEAR : SHORT_DAY);
        case MONTH, QUARTER ->
            mark.getMonthValue() == 1
                ? "" + mark.getYear()
                : mark.format(first ? MONTH_OF_YEAR : SHORT_MONTH);
        case YEAR,
            TWO_YEARS,
            FIVE_YEARS,
            DECADE,
            TWO_DECADES,
            FIVE_DECADES,
            CENTURY,
            FIVE_CENTURIES ->
            "" + mark.getYear();
      };
    }
  }

  /** Marks at least {@code room} pixels apart, in order. */
  static List<Tick> of(TimeScale scale, double room) {
    Step step = Step.FIVE_CENTURIES;
    for (Step each : Step.values()) {
      if (each.days * scale.pixels() >= room) {
        step = each;
        break;
      }
    }
    List<Tick> ticks = new ArrayList<>();
    LocalDate mark = step.first(LocalDate.ofEpochDay((long) Math.ceil(scale.from())));
    int year = 0;
    while (mark.toEpochDay() < scale.to()) {
      ticks.add(new Tick(mark, step.label(mark, mark.getYear() != year)));
      year = mark.getYear();
      mark = step.next(mark);
    }
    return ticks;
  }
}
