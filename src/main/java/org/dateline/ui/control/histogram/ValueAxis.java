package org.dateline.ui.control.histogram;

import java.util.ArrayList;
import java.util.List;

/**
 * A scale of counts from 0 to a round number.
 *
 * @param step what the marks are apart, one at least
 * @param top the highest mark
 */
record ValueAxis(long step, long top) {
  private static final int BASE = 10;

  /** A scale that holds {@code most}, with at most {@code marks} marks above 0. */
  static ValueAxis of(long most, int marks) {
    long power = 1;
    while (true) {
      for (long factor : new long[] {1, 2, 5}) {
        long step = factor * power;
        long count = Math.max(1, Math.ceilDiv(most, step));
        if (count <= marks) {
          return new ValueAxis(step, step * count);
        }
      }
      power *= BASE;
    }
  }

  /** The marks above 0. */
  List<Long> marks() {
    List<Long> marks = new ArrayList<>();
    for (long mark = step; mark <= top; mark += step) {
      marks.add(mark);
    }
    return marks;
  }
}
