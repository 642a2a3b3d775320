package org.dateline.extract.dating;

import java.util.Arrays;

/**
 * A log-likelihood that depends on the lag: how many days a day is after (positive) or before
 * (negative) the nearest day that a clue names; constant between its edges.
 */
final class LagProfile {
  private final int[] edges;
  private final double[] values;

  /**
   * Checks the form.
   *
   * @param edges the first lags of all steps but the first, ascending; 0 and 1 are among them
   * @param values the natural logarithms of the steps, one more than the edges
   */
  LagProfile(int[] edges, double[] values) {
    if (values.length != edges.length + 1
        || Arrays.binarySearch(edges, 0) < 0
        || Arrays.binarySearch(edges, 1) < 0) {
      throw new IllegalArgumentException("not a profile: " + Arrays.toString(edges));
    }
    this.edges = edges.clone();
    this.values = values.clone();
  }

  /** The number of steps. */
  int steps() {
    return values.length;
  }

  /** The first lag of a step; the least number for the first one. */
  int start(int step) {
    return step == 0 ? Integer.MIN_VALUE : edges[step - 1];
  }

  /** The step that {@code lag} falls in. */
  int step(int lag) {
    int at = Arrays.binarySearch(edges, lag);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The value of a step. */
  double value(int step) {
    return values[step];
  }
}
