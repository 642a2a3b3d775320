package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.dateline.settings.Settings;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxToolkit.class)
class TabsTest {
  @TempDir Path folder;

  @Test
  void whatTheWindowOpensOnIsRead() throws Exception {
    RealWindow.onSeeds(folder).close();
    try (RealWindow window = RealWindow.on(folder, folder.resolve("news"), Settings.defaults())) {
      assertTrue(window.words().stream().noneMatch("Choose an article to read it here."::equals));
    }
  }

  @Test
  void anArticleIsKeptOpenWhileTheListGoesOn() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      // What was imported first may be selected still, wherever it stands among the rest.
      window.press(KeyCode.K, KeyCode.K, KeyCode.K, KeyCode.K);
      String kept = read(window);
      assertTrue(window.all(".tab-strip").isEmpty());
      window.chord(KeyCode.CONTROL, KeyCode.ENTER);
      window.press(KeyCode.J);
      String next = read(window);
      window.press(KeyCode.J);
      window.chord(KeyCode.CONTROL, KeyCode.ENTER);
      Screenshots.write("tabs-1000", window.stage().getScene());
      assertEquals(3, window.all(".tab-strip > .tab").size());
      window.chord(KeyCode.CONTROL, KeyCode.PAGE_UP);
      assertEquals(kept, read(window));
      window.chord(KeyCode.CONTROL, KeyCode.W);
      window.chord(KeyCode.CONTROL, KeyCode.W);
      assertTrue(window.all(".tab-strip").isEmpty());
      window.press(KeyCode.K);
      assertEquals(next, read(window));
    }
  }

  private static String read(RealWindow window) {
    Node text = window.find(".text-column");
    return text.getAccessibleText();
  }
}
