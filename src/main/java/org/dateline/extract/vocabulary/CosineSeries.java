package org.dateline.extract.vocabulary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A density over the days from {@link #FIRST} to {@link #LAST} as a sum of cosines of rising
 * frequency. Terms of high frequency are damped, so that sums of few terms do not ring.
 */
final class CosineSeries {
  /** The first day of the articles trained on. */
  static final LocalDate FIRST = LocalDate.of(2012, 1, 1);

  /** The last day. */
  static final LocalDate LAST = LocalDate.of(2024, 6, 30);

  /** The days between two values of a density. */
  static final int STEP = 15;

  /** How many terms there are; the constant one, which is always 1, not counted. */
  static final int TERMS = 48;

  private static final double SPAN = ChronoUnit.DAYS.between(FIRST, LAST);

  private static final int STEPS = (int) (SPAN / STEP) + 1;

  /** The damped terms in the middle of every step, by term. */
  private final double[][] damped = new double[TERMS][STEPS];

  CosineSeries() {
    for (int step = 0; step < STEPS; step++) {
      double[] terms = terms((step + 0.5) * STEP / SPAN);
      for (int k = 0; k < TERMS; k++) {
        damped[k][step] = terms[k] * StrictMath.cos(StrictMath.PI / 2 * (k + 1) / (TERMS + 2));
      }
    }
  }

  /** The terms on a day; days outside count as the first or last one. */
  static double[] terms(LocalDate day) {
    return terms(ChronoUnit.DAYS.between(FIRST, day) / SPAN);
  }

  private static double[] terms(double place) {
    double[] terms = new double[TERMS];
    double at = Math.clamp(place, 0.0, 1.0);
    for (int k = 0; k < TERMS; k++) {
      terms[k] = StrictMath.sqrt(2) * StrictMath.cos(StrictMath.PI * at * (k + 1));
    }
    return terms;
  }

  /** The density, 1 where it is as on average, for every step. */
  double[] density(float[] coefficients) {
    double[] density = new double[STEPS];
    for (int k = 0; k < TERMS; k++) {
      double coefficient = coefficients[k];
      for (int step = 0; step < STEPS; step++) {
        density[step] += damped[k][step] * coefficient;
      }
    }
    for (int step = 0; step < STEPS; step++) {
      density[step] = 1 + density[step];
    }
    return density;
  }

  /** The damped terms in the middle of a step: what a coefficient of 1 each adds to its density. */
  double[] damped(int step) {
    double[] terms = new double[TERMS];
    for (int k = 0; k < TERMS; k++) {
      terms[k] = damped[k][step];
    }
    return terms;
  }
}
