package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.dateline.ui.FxToolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxToolkit.class)
class MapWindowTest {
  @TempDir Path folder;

  @Test
  void aClickOnAPlaceBesideTheMapFiltersAndTheKeysMoveTheMap() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
      window.press(KeyCode.ADD, KeyCode.LEFT, KeyCode.DOWN);
      window.click(window.find(".spot-cell"));
      assertTrue(
          window.words().stream().anyMatch(words -> words.startsWith("Place: ")),
          () -> "" + window.words());
    }
  }
}
