package org.dateline.extract.dating;

import java.util.Arrays;

/** Probabilities of consecutive days, counted from 0; they sum to 1. */
final class Distribution {
  /** Days this much less likely (in nats) than the best one count as impossible. */
  private static final double NEGLIGIBLE = 40;

  private final double[] probability;

  /** {@code before[i]} is the mass of the days before day {@code i}. */
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
    probability = new double[log.length];
    double total = 0;
    for (int i = 0; i < log.length; i++) {
      double below = log[i] - log[best];
      probability[i] = below < -NEGLIGIBLE ? 0 : Math.exp(below);
      total += probability[i];
    }
    before = new double[log.length + 1];
    for (int i = 0; i < log.length; i++) {
      probability[i] /= total;
      before[i + 1] = before[i] + probability[i];
      weekdays[i % 7] += probability[i];
    }
  }

  /** The number of days. */
  int days() {
    return probability.length;
  }

  /** The likeliest day, the first of several. */
  int best() {
    return best;
  }

  double at(int day) {
    return probability[day];
  }

  /** The mass of the days from {@code from} to before {@code to}. */
  double mass(int from, int to) {
    int start = Math.clamp(from, 0, days());
    return to <= start ? 0 : Math.max(0, before[Math.min(to, days())] - before[start]);
  }

  /** The mass of the days whose number leaves {@code rest} when divided by seven. */
  double weekdayMass(int rest) {
    return weekdays[rest];
  }

  /** The first and the last day of the shortest stretch with at least {@code share} of the mass. */
  int[] narrowest(double share) {
    int[] narrowest = {0, days() - 1};
    double held = mass(0, days());
    int from = 0;
    for (int to = 1; to <= days(); to++) {
      while (mass(from + 1, to) >= share) {
        from++;
      }
      double mass = mass(from, to);
      int width = to - 1 - from;
      int least = narrowest[1] - narrowest[0];
      if (mass >= share && (width < least || (width == least && mass > held))) {
        narrowest = new int[] {from, to - 1};
        held = mass;
      }
    }
    return narrowest;
  }

  /** The {@code count} likeliest days, likeliest first, as long as they are at all likely. */
  int[] likeliest(int count) {
    int[] top = new int[Math.min(count, days())];
    int size = 0;
    for (int day = 0; day < days(); day++) {
      double p = probability[day];
      if (p <= 0 || (size == top.length && p <= probability[top[size - 1]])) {
        continue;
      }
      int at = size < top.length ? size++ : size - 1;
      while (at > 0 && probability[top[at - 1]] < p) {
        top[at] = top[at - 1];
        at--;
      }
      top[at] = day;
    }
    return Arrays.copyOf(top, size);
  }
}
