package org.dateline.extract.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.dateline.knowledge.chronology.Fact.Time;

/** The days that a clue names; a likelihood depends on how far a day is from the nearest one. */
sealed interface Anchor {

  /** One or more stretches of days, in order. */
  record Days(List<Time> times) implements Anchor {
    public Days {
      times = List.copyOf(times);
    }

    static Days of(LocalDate day) {
      return new Days(List.of(new Time(day, day)));
    }

    static Days of(LocalDate from, LocalDate to) {
      return new Days(List.of(new Time(from, to)));
    }

    LocalDate first() {
      return times.getFirst().from();
    }

    LocalDate last() {
      return times.getLast().to();
    }
  }

  /** The same days in every year; {@code to} is not before {@code from} in the calendar. */
  record EveryYear(MonthDay from, MonthDay to) implements Anchor {}

  /**
   * A density over days: steps of equal length, each so many times as likely as if nothing were
   * known; days before the first or after the last step are like those beside them.
   *
   * @param first the first day of the first step
   * @param step how many days a step is long
   * @param log the natural logarithms of the density
   */
  record Density(LocalDate first, int step, List<Double> log) implements Anchor {
    public Density {
      log = List.copyOf(log);
    }
  }

  /** One day of every week. */
  record EveryWeek(DayOfWeek day) implements Anchor {}
}
