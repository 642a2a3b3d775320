package org.dateline.extract.dating;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DistributionTest {
  private static final double EXACT = 1e-12;

  private static Distribution of(double... weights) {
    double[] log = new double[weights.length];
    for (int i = 0; i < log.length; i++) {
      log[i] = Math.log(weights[i]) - 700;
    }
    return new Distribution(log);
  }

  @Test
  void massesSumToOneHoweverSmallTheLogarithms() {
    Distribution days = of(1, 2, 4, 1, 2);
    assertEquals(1, days.mass(0, 5), EXACT);
    assertEquals(0.6, days.mass(1, 3), EXACT);
    assertEquals(0, days.mass(3, 3), EXACT);
    assertEquals(1, days.mass(-9, 99), EXACT);
    assertEquals(2, days.best());
  }

  @Test
  void theNarrowestIntervalIsTheShortestStretchThatHoldsTheShare() {
    assertArrayEquals(new int[] {2, 3}, of(1, 1, 45, 46, 1, 1, 5).narrowest(0.9));
    assertArrayEquals(new int[] {0, 9}, of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1).narrowest(0.95));
    assertArrayEquals(new int[] {0, 0}, of(1).narrowest(0.9));
  }

  @Test
  void ofEquallyShortStretchesTheOneWithMoreMassIsTaken() {
    assertArrayEquals(new int[] {2, 3}, of(30, 30, 31, 31, 0.001).narrowest(0.5));
  }

  @Test
  void theLikeliestDaysComeLikeliestFirst() {
    assertArrayEquals(new int[] {3, 1, 0}, of(3, 5, 1, 9, 2).likeliest(3));
    assertArrayEquals(new int[] {0, 1}, of(2, 1).likeliest(12));
  }

  @Test
  void weekdaysAreCountedFromDayZero() {
    assertEquals(0.25, of(1, 1, 1, 1, 1, 1, 1, 1).weekdayMass(0), EXACT);
  }
}
