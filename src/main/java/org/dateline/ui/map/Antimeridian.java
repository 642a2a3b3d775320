package org.dateline.ui.map;

import java.util.List;

/** Lays out rings that cross the line where the map is cut, so that they can be filled. */
final class Antimeridian {
  private static final double HALF = 0.5;

  private Antimeridian() {}

  /**
   * A ring as it is drawn: itself, if it crosses the cut nowhere; otherwise without jumps, and once
   * more to the left and to the right, of which the map shows what lies on it.
   *
   * @param ring east and south of each point, 0 to 1 across the map
   */
  static List<double[]> uncut(double[] ring) {
    double[] whole = ring.clone();
    double shift = 0;
    boolean crosses = false;
    for (int i = 2; i < ring.length; i += 2) {
      double step = ring[i] - ring[i - 2];
      if (Math.abs(step) > HALF) {
        shift -= Math.signum(step);
        crosses = true;
      }
      whole[i] = ring[i] + shift;
    }
    if (!crosses) {
      return List.of(ring);
    }
    double[] closed = shift == 0 ? whole : aroundThePole(whole);
    return List.of(moved(closed, -1), closed, moved(closed, 1));
  }

  /**
   * A ring that does not end where it began, as it goes around the south pole: along the bottom.
   */
  private static double[] aroundThePole(double[] open) {
    double[] closed = new double[open.length + 4];
    System.arraycopy(open, 0, closed, 0, open.length);
    closed[open.length] = open[open.length - 2];
    closed[open.length + 1] = 1;
    closed[open.length + 2] = open[0];
    closed[open.length + 3] = 1;
    return closed;
  }

  private static double[] moved(double[] ring, double by) {
    double[] moved = ring.clone();
    for (int i = 0; i < moved.length; i += 2) {
      moved[i] += by;
    }
    return moved;
  }
}
