package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxToolkit.class)
class PaletteTest {
  @TempDir Path folder;

  @Test
  void aScreenAPersonAndACommandAreReachedByTyping() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.chord(KeyCode.CONTROL, KeyCode.K);
      window.type("import");
      window.press(KeyCode.DOWN, KeyCode.ENTER);
      assertTrue(window.find(".imports").isVisible());
      window.chord(KeyCode.CONTROL, KeyCode.K);
      window.type("stolt");
      Screenshots.write("palette-1000", window.stage().getScene());
      window.press(KeyCode.DOWN, KeyCode.ENTER);
      assertTrue(window.find(".people").isVisible());
      window.chord(KeyCode.CONTROL, KeyCode.K);
      window.type("stolt");
      window.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
      window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
      assertEquals(List.of("Person: Jens Stoltenberg"), window.chips());
      window.chord(KeyCode.CONTROL, KeyCode.K);
      window.type("these keys");
      window.press(KeyCode.DOWN, KeyCode.ENTER);
      assertTrue(window.find(".key-sheet").isVisible());
      window.press(KeyCode.ESCAPE);
      assertTrue(window.all(".key-sheet").isEmpty());
    }
  }
}
