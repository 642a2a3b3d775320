package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.dateline.settings.Reading;
import org.dateline.settings.Reading.Face;
import org.dateline.settings.Reading.Measure;
import org.dateline.settings.Settings;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxToolkit.class)
class PreferencesTest {
  @TempDir Path folder;

  @Test
  void whatIsChosenHoldsAtOnceAndIsRemembered() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.chord(KeyCode.CONTROL, KeyCode.COMMA);
      window.click(window.labelled("Dark"));
      window.click(window.labelled("Sans serif"));
      window.click(window.labelled("Long"));
      window.click(window.labelled("+"));
      Screenshots.write("preferences-1000-dark", window.stage().getScene());
      window.press(KeyCode.ESCAPE);
      Settings kept = Fx.call(() -> window.window().remember(Settings.defaults()));
      assertEquals(Settings.Theme.DARK, kept.theme());
      assertEquals(
          new Reading(Reading.DEFAULT_SIZE * 1.1, Face.SANS, Measure.WIDE, false, true),
          kept.reading());
    }
  }
}
