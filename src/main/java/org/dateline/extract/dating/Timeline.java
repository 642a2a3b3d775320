package org.dateline.extract.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.extract.dating.Anchor.Days;
import org.dateline.extract.dating.Anchor.Density;
import org.dateline.extract.dating.Anchor.EveryWeek;
import org.dateline.extract.dating.Anchor.EveryYear;
import org.dateline.knowledge.chronology.Fact.Time;

/**
 * The days an article can have been published on, numbered from 0, and the curves of clues over
 * them.
 *
 * @param first day 0
 * @param last the last day, not before {@code first}
 */
record Timeline(LocalDate first, LocalDate last) {
  /** The day that dating begins with. */
  static final LocalDate BEGINNING = LocalDate.of(1990, 1, 1);

  /** Checks the order. */
  Timeline {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /** From the beginning to {@code today}; that one day alone where today is earlier. */
  static Timeline to(LocalDate today) {
    return new Timeline(BEGINNING, today.isBefore(BEGINNING) ? BEGINNING : today);
  }

  int days() {
    return index(last) + 1;
  }

  /** The number of a day; negative before the first one. */
  int index(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(first, day);
  }

  LocalDate day(int index) {
    return first.plusDays(index);
  }

  /** The profile laid around the days of the anchor; each day looks to the nearest of them. */
  Curve curve(Anchor anchor, LagProfile profile) {
    return switch (anchor) {
      case Days days -> steps(days.times(), profile);
      case EveryYear yearly -> steps(everyYear(yearly), profile);
      case EveryWeek weekly -> weekly(weekly, profile);
      case Density density -> steps(density);
    };
  }

  /** The lag of a day from the nearest day of the anchor; 0 inside it, and in every density. */
  int lag(Anchor anchor, int day) {
    return switch (anchor) {
      case Days days -> lag(days.times(), day);
      case EveryYear yearly -> lag(everyYear(yearly), day);
      case EveryWeek weekly -> weekLag(weekly, day);
      case Density _ -> 0;
    };
  }

  private int lag(List<Time> times, int day) {
    int nearest = Integer.MAX_VALUE;
    for (Time time : times) {
      int from = index(time.from());
      int to = index(time.to());
      int lag = day < from ? day - from : Math.max(0, day - to);
      if (Math.abs(lag) < Math.abs(nearest)) {
        nearest = lag;
      }
    }
    return nearest;
  }

  private int weekLag(EveryWeek weekly, int day) {
    int after = Math.floorMod(day(day).getDayOfWeek().getValue() - weekly.day().getValue(), 7);
    return after > 3 ? after - 7 : after;
  }

  private Curve steps(Density density) {
    int size = density.log().size();
    int[] starts = new int[size];
    double[] values = new double[size];
    int count = 0;
    for (int step = 0; step < size; step++) {
      int start = index(density.first()) + step * density.step();
      int next = start + density.step();
      if ((next > 0 || step == size - 1) && (start < days() || count == 0)) {
        starts[count] = count == 0 ? 0 : start;
        values[count++] = density.log().get(step);
      }
    }
    return new Curve.Steps(Arrays.copyOf(starts, count), Arrays.copyOf(values, count));
  }

  private Curve weekly(EveryWeek weekly, LagProfile profile) {
    double[] values = new double[7];
    for (int day = 0; day < 7; day++) {
      values[day] = profile.value(profile.step(weekLag(weekly, day)));
    }
    return new Curve.Weekly(values);
  }

  private List<Time> everyYear(EveryYear yearly) {
    List<Time> times = new ArrayList<>();
    for (int year = first.getYear() - 1; year <= last.getYear() + 1; year++) {
      if (yearly.from().isValidYear(year)) {
        times.add(new Time(yearly.from().atYear(year), yearly.to().atYear(year)));
      }
    }
    return times;
  }

  private Curve steps(List<Time> times, LagProfile profile) {
    int size = times.size() * profile.steps();
    int[] starts = new int[size];
    double[] values = new double[size];
    int count = 0;
    int zone = 0;
    for (int i = 0; i < times.size() && zone < days(); i++) {
      int from = index(times.get(i).from());
      int to = index(times.get(i).to());
      int end = i + 1 < times.size() ? (to + index(times.get(i + 1).from())) / 2 + 1 : days();
      for (int step = 0; step < profile.steps() && end > zone; step++) {
        int lag = profile.start(step);
        int start = step == 0 ? zone : Math.max(zone, lag <= 0 ? from + lag : to + lag);
        if (start >= Math.min(end, days())) {
          break;
        }
        if (count > 0 && starts[count - 1] == start) {
          count--;
        }
        starts[count] = start;
        values[count++] = profile.value(step);
      }
      zone = Math.max(zone, end);
    }
    return new Curve.Steps(Arrays.copyOf(starts, count), Arrays.copyOf(values, count));
  }
}
