package org.dateline.ui.control.histogram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueAxisTest {
  @Test
  void theMarksAreRoundAndHoldTheHighestBar() {
    assertEquals(List.of(100L, 200L, 300L, 400L, 500L), ValueAxis.of(438, 5).marks());
    assertEquals(List.of(20L, 40L), ValueAxis.of(40, 3).marks());
    assertEquals(List.of(200L), ValueAxis.of(101, 1).marks());
  }

  @Test
  void countsAreWholeArticles() {
    assertEquals(List.of(1L), ValueAxis.of(1, 5).marks());
    assertEquals(List.of(1L), ValueAxis.of(0, 5).marks());
  }
}
