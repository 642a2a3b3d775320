package org.dateline.ui.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AntimeridianTest {

  @Test
  void aRingThatCrossesNothingStaysAsItIs() {
    double[] ring = {0.2, 0.2, 0.3, 0.2, 0.3, 0.3, 0.2, 0.2};
    assertEquals(List.of(ring), Antimeridian.uncut(ring));
  }

  @Test
  void aRingThatCrossesTheCutIsDrawnOnBothSidesWithoutAJump() {
    double[] ring = {0.9, 0.2, 0.1, 0.2, 0.1, 0.3, 0.9, 0.3, 0.9, 0.2};
    List<double[]> drawn = Antimeridian.uncut(ring);
    assertEquals(3, drawn.size());
    assertArrayEquals(
        new double[] {0.9, 0.2, 1.1, 0.2, 1.1, 0.3, 0.9, 0.3, 0.9, 0.2}, drawn.get(1), 1e-9);
    assertArrayEquals(
        new double[] {-0.1, 0.2, 0.1, 0.2, 0.1, 0.3, -0.1, 0.3, -0.1, 0.2}, drawn.get(0), 1e-9);
  }

  @Test
  void noRingOfTheMapJumps() {
    for (double[] ring : WorldMap.load().land()) {
      for (int i = 2; i < ring.length; i += 2) {
        double step = Math.abs(ring[i] - ring[i - 2]);
        assertTrue(step <= 0.5 || ring[i + 1] == 1, () -> "a step of " + step);
      }
    }
  }
}
