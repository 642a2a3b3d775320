package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxToolkit.class)
class BackAndForwardTest {
  private static final Duration A_WHILE = Duration.ofSeconds(20);

  @TempDir Path folder;

  @Test
  void altLeftLeadsBackToTheScreenAndTheArticleBefore() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.press(KeyCode.J);
      window.pass(A_WHILE);
      window.chord(KeyCode.CONTROL, KeyCode.I);
      assertTrue(window.find(".imports").isVisible());
      window.chord(KeyCode.ALT, KeyCode.LEFT);
      assertTrue(window.find(".articles").isVisible());
      window.chord(KeyCode.ALT, KeyCode.RIGHT);
      assertTrue(window.find(".imports").isVisible());
    }
  }

  @Test
  void aSearchIsComeBackTo() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.press(KeyCode.SLASH);
      window.type("forces");
      window.press(KeyCode.ENTER);
      window.pass(A_WHILE);
      window.chord(KeyCode.CONTROL, KeyCode.I);
      window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
      window.pass(A_WHILE);
      window.press(KeyCode.SLASH);
      window.type("nothing");
      window.chord(KeyCode.ALT, KeyCode.LEFT);
      assertEquals("forces", query(window));
    }
  }

  private static String query(RealWindow window) {
    return Fx.call(() -> ((TextField) window.find(".search-field")).getText()).strip();
  }
}
