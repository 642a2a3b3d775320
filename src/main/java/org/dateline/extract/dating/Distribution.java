package org.dateline.extract.dating;

import java.util.Arrays;

/**
 * Probabilities of consecutive days, counted from 0; they sum to 1. Keeps those from the first day
 * to the last that are possible at all.
 */
final class Distribution {
  /** Days this much less likely (in nats) than the best one count as impossible. */
  private static final double NEGLIGIBLE = 40;

  private final int days;

  /** The first possible day. */
  private final int first;

  /** Of the day {@code first + i}. */
  private final double[] probability;

  /** {@code before[i]} is the mass of the days before day {@code first + i}. */
  private final double[] before;

  private final double[] weekdays = new double[7];
  private final int best;

  /** Normalises log-probabilities, at least one, given up to a constant. */
  Distribution(double[] log) {
    int likeliest = 0;
    for (int i = 1; i < log.length; i++) {
      if (log[i] > log[likeliest]) {
        likeliest = i;
      }
    }
    best = likeliest;
    days = log.length;
    int from = 0;
    while (log[from] - log[best] < -NEGLIGIBLE) {
      from++;
    }
    int to = days;
    while (log[to - 1] - log[best] < -NEGLIGIBLE) {
      to--;
    }
    first = from;
    probability = new double[to - from];
    double total = 0;
    for (int i = 0; i < probability.length; i++) {
      double below = log[from + i] - log[best];
      probability[i] = below < -NEGLIGIBLE ? 0 : Math.exp(below);
      total += probability[i];
    }
    before = new double[probability.length + 1];
    int weekday = first % 7;
    for (int i = 0; i < probability.length; i++) {
      probability[i] /= total;
      before[i + 1] = before[i] + probability[i];
      weekdays[weekday] += probability[i];
      weekday = weekday == 6 ? 0 : weekday + 1;
    }
  }

  /** The number of days. */
  int days() {
    return days;
  }

  /** The first day that is possible. */
  int first() {
    return first;
  }

  /** The day after the last that is possible. */
  int end() {
    return first + probability.length;
  }

  /** The likeliest day, the first of several. */
  int best() {
    return best;
  }

  double at(int day) {
    return day < first || day >= end() ? 0 : probability[day - first];
  }

  /** The mass of the days from {@code from} to before {@code to}. */
  double mass(int from, int to) {
    int start = Math.clamp(from, 0, days);
    return to <= start ? 0 : Math.max(0, before(Math.min(to, days)) - before(start));
  }

  private double before(int day) {
    return before[Math.clamp(day - first, 0, probability.length)];
  }

  /** The mass of the days whose number leaves {@code rest} when divided by seven. */
  double weekdayMass(int rest) {
    return weekdays[rest];
  }

  /** The first and the last day of the shortest stretch with at least {@code share} of the mass. */
  int[] narrowest(double share) {
    int start = 0;
    int last = days - 1;
    double held = mass(0, days);
    int from = first;
    for (int to = first + 1; to <= end(); to++) {
      while (mass(from + 1, to) >= share) {
        from++;
      }
      double mass = mass(from, to);
      int width = to - 1 - from;
      int least = last - start;
      if (mass >= share && (width < least || (width == least && mass > held))) {
        start = from;
        last = to - 1;
        held = mass;
      }
    }
    return new int[] {start, last};
  }

  /** The {@code count} likeliest days, likeliest first, as long as they are at all likely. */
  int[] likeliest(int count) {
    int[] top = new int[Math.min(count, days)];
    int size = 0;
    double least = 0;
    for (int day = first; day < end(); day++) {
      double p = probability[day - first];
      if (p <= least) {
        continue;
      }
      int at = size < top.length ? size++ : size - 1;
      while (at > 0 && at(top[at - 1]) < p) {
        top[at] = top[at - 1];
        at--;
      }
      top[at] = day;
      least = size == top.length ? at(top[size - 1]) : 0;
    }
    return Arrays.copyOf(top, size);
  }
}
