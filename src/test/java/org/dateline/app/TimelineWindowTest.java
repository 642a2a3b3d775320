package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxToolkit.class)
class TimelineWindowTest {
  @TempDir Path folder;

  /** Drags within a node from one share of its width to another. */
  private static void drag(RealWindow window, Node node, double from, double to) {
    Fx.run(
        () -> {
          Bounds at = node.localToScreen(node.getLayoutBounds());
          double y = at.getMinY() + at.getHeight() * 0.6;
          Robot robot = new Robot();
          robot.mouseMove(at.getMinX() + at.getWidth() * from, y);
          robot.mousePress(MouseButton.PRIMARY);
          robot.mouseMove(at.getMinX() + at.getWidth() * (from + to) / 2, y);
          robot.mouseMove(at.getMinX() + at.getWidth() * to, y);
          robot.mouseRelease(MouseButton.PRIMARY);
        });
    window.settle();
  }

  private static boolean hasDateChip(RealWindow window) {
    return window.words().stream()
        .anyMatch(words -> words.startsWith("Date: ") || words.startsWith("Year: "));
  }

  @Test
  void aDragOnTheTimelineBecomesAFilterThatTheListFollows() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
      Node chart = window.find(".timeline .histogram");
      drag(window, chart, 0.1, 0.3);
      assertTrue(hasDateChip(window), () -> "" + window.words());
      window.press(KeyCode.DELETE);
      assertEquals(false, hasDateChip(window));
    }
  }

  @Test
  void aDragAboveTheResultsBecomesAFilterToo() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      drag(window, window.find(".spread .histogram"), 0.02, 0.5);
      assertTrue(hasDateChip(window), () -> "" + window.words());
    }
  }

  @Test
  void theKeysZoomAndSelect() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
      window.press(KeyCode.RIGHT, KeyCode.ENTER);
      assertTrue(hasDateChip(window), () -> "" + window.words());
    }
  }
}
