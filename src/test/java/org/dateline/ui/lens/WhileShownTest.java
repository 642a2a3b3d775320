package org.dateline.ui.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WhileShownTest {
  private final Lens lens = new Lens();
  private int asked;
  private final WhileShown screen = new WhileShown(lens, () -> asked++);

  @Test
  void nothingIsAskedForBeforeTheScreenIsSeen() {
    lens.search("peace");
    assertEquals(0, asked);
    screen.show(true);
    assertEquals(1, asked);
  }

  @Test
  void everyChangeIsAskedForWhileTheScreenIsSeen() {
    screen.show(true);
    lens.search("peace");
    lens.archiveChanged(7);
    screen.change();
    assertEquals(4, asked);
  }

  @Test
  void whatChangedMeanwhileIsAskedForOnceAndNothingElse() {
    screen.show(true);
    screen.show(false);
    screen.show(true);
    assertEquals(1, asked);
    screen.show(false);
    lens.search("peace");
    lens.search("war");
    screen.show(true);
    assertEquals(2, asked);
  }
}
