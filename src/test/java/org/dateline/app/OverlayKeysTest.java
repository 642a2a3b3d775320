package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.dateline.ui.FxToolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxToolkit.class)
class OverlayKeysTest {
  @TempDir Path folder;

  @Test
  void keysDoNotReachTheWindowBelowAPanelThatFloats() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.chord(KeyCode.CONTROL, KeyCode.COMMA);
      window.chord(KeyCode.CONTROL, KeyCode.I);
      assertTrue(window.all(".imports").isEmpty());
      window.press(KeyCode.ESCAPE);
      window.chord(KeyCode.CONTROL, KeyCode.I);
      assertTrue(window.find(".imports").isVisible());
    }
  }
}
