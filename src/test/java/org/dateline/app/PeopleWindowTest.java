package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The pages of people and places, through the program's window with real keys and clicks. */
@ExtendWith(FxToolkit.class)
class PeopleWindowTest {
  @TempDir Path folder;

  @Test
  void aPersonIsOpenedAndTheNetworkIsWalked() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.chord(KeyCode.CONTROL, KeyCode.DIGIT4);
      window.settle();
      assertEquals("Jens Stoltenberg", name(window));
      window.press(KeyCode.DOWN, KeyCode.ENTER);
      window.settle();
      String second = name(window);
      assertTrue(!second.equals("Jens Stoltenberg"), second);
      Node middle = window.find(".network-box");
      Fx.run(middle::requestFocus);
      window.pass(Duration.ofSeconds(20));
      window.press(KeyCode.UP, KeyCode.ENTER);
      window.settle();
      String third = name(window);
      assertTrue(!third.equals(second), third);
      window.chord(KeyCode.ALT, KeyCode.LEFT);
      window.settle();
      assertEquals(second, name(window));
    }
  }

  @Test
  void anArticleOfThePageIsOpened() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.chord(KeyCode.CONTROL, KeyCode.DIGIT4);
      window.settle();
      Node article = window.find(".article-row");
      Fx.run(article::requestFocus);
      window.press(KeyCode.ENTER);
      window.settle();
      assertTrue(window.find(".articles").isVisible());
    }
  }

  @Test
  void aMergeIsMadeSeenAtOnceAndTakenBack() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.chord(KeyCode.CONTROL, KeyCode.DIGIT4);
      window.settle();
      int before = names(window);
      window.click(window.labelled("Merge…"));
      window.type("putin");
      window.press(KeyCode.DOWN, KeyCode.ENTER);
      window.settle();
      assertEquals(before - 1, names(window));
      assertEquals("Jens Stoltenberg", name(window));
      window.chord(KeyCode.CONTROL, KeyCode.Z);
      window.settle();
      assertEquals(before, names(window));
    }
  }

  /** How many people are listed, as the line above the list says. */
  private static int names(RealWindow window) {
    String total =
        window.words().stream()
            .filter(words -> words.endsWith(" people"))
            .findFirst()
            .orElseThrow();
    return Integer.parseInt(total.substring(0, total.indexOf(' ')));
  }

  private static String name(RealWindow window) {
    return Fx.call(() -> ((Labeled) window.find(".page-name")).getText());
  }
}
