package org.dateline.extract.dating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A log-likelihood over the days of a posterior, counted from its first day. */
sealed interface Curve {

  /** Adds {@code weight} times the curve to {@code log}. */
  void addTo(double[] log, double weight);

  /** The value on day {@code index}. */
  double at(int index);

  /** The greatest value. */
  double peak();

  /** The stretches of days, first and last, whose value lies within {@code nats} of the peak. */
  List<int[]> nearPeak(double nats);

  /**
   * How much {@code weight} times this curve has changed {@code after}, a distribution that holds
   * it: the Kullback–Leibler divergence from the distribution without it, in nats.
   */
  double gain(Distribution after, double weight);

  /** Constant between steps. */
  final class Steps implements Curve {
    /** Two stretches so many days apart are one. */
    private static final int GAP = 31;

    private final int[] starts;
    private final double[] values;

    /**
     * A curve.
     *
     * @param starts the first days of the steps, ascending from 0
     * @param values one for each step
     */
    Steps(int[] starts, double[] values) {
      this.starts = starts.clone();
      this.values = values.clone();
    }

    @Override
    public void addTo(double[] log, double weight) {
      for (int step = 0; step < starts.length; step++) {
        int end = Math.min(end(step), log.length);
        double value = weight * values[step];
        for (int i = starts[step]; i < end; i++) {
          log[i] += value;
        }
      }
    }

    @Override
    public double at(int index) {
      int at = Arrays.binarySearch(starts, index);
      return values[at >= 0 ? at : -at - 2];
    }

    @Override
    public double peak() {
      return Arrays.stream(values).max().orElse(0);
    }

    @Override
    public List<int[]> nearPeak(double nats) {
      double least = peak() - nats;
      List<int[]> stretches = new ArrayList<>();
      for (int step = 0; step < values.length; step++) {
        if (values[step] < least) {
          continue;
        }
        if (!stretches.isEmpty() && starts[step] - stretches.getLast()[1] <= GAP) {
          stretches.getLast()[1] = end(step) - 1;
        } else {
          stretches.add(new int[] {starts[step], end(step) - 1});
        }
      }
      return stretches;
    }

    @Override
    public double gain(Distribution after, double weight) {
      double mean = 0;
      double without = 0;
      for (int step = 0; step < starts.length; step++) {
        double mass = after.mass(starts[step], Math.min(end(step), after.days()));
        mean += mass * weight * values[step];
        without += mass * Math.exp(-weight * values[step]);
      }
      return Math.max(0, mean + Math.log(without));
    }

    private int end(int step) {
      return step + 1 < starts.length ? starts[step + 1] : Integer.MAX_VALUE;
    }
  }

  /** The same every week. */
  final class Weekly implements Curve {
    private final double[] values;

    /**
     * A curve.
     *
     * @param values seven, from the weekday of day 0
     */
    Weekly(double[] values) {
      this.values = values.clone();
    }

    @Override
    public void addTo(double[] log, double weight) {
      int day = 0;
      for (int i = 0; i < log.length; i++) {
        log[i] += weight * values[day];
        day = day == 6 ? 0 : day + 1;
      }
    }

    @Override
    public double at(int index) {
      return values[index % 7];
    }

    @Override
    public double peak() {
      return Arrays.stream(values).max().orElse(0);
    }

    @Override
    public List<int[]> nearPeak(double nats) {
      return List.of();
    }

    @Override
    public double gain(Distribution after, double weight) {
      double mean = 0;
      double without = 0;
      for (int day = 0; day < 7; day++) {
        double mass = after.weekdayMass(day);
        mean += mass * weight * values[day];
        without += mass * Math.exp(-weight * values[day]);
      }
      return Math.max(0, mean + Math.log(without));
    }
  }
}
