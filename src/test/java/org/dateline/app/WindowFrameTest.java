package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowFrameTest {
  private static final Rectangle2D SCREEN = new Rectangle2D(0, 24, 1366, 744);

  @Test
  void aWindowFromALargerScreenIsMadeToFit() {
    assertEquals(SCREEN, WindowFrame.within(new Rectangle2D(80, 33, 1440, 900), SCREEN));
  }

  @Test
  void aWindowThatFitsIsMovedOnly() {
    assertEquals(
        new Rectangle2D(366, 68, 1000, 700),
        WindowFrame.within(new Rectangle2D(900, 500, 1000, 700), SCREEN));
    assertEquals(
        new Rectangle2D(10, 30, 1000, 700),
        WindowFrame.within(new Rectangle2D(10, 30, 1000, 700), SCREEN));
  }
}
