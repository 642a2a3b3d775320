package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whatever can have the focus says what it is to who can't see it, on every screen. */
@ExtendWith(FxToolkit.class)
class AccessibleNamesTest {
  @TempDir Path folder;

  private static boolean isNamed(Node node) {
    String said = node.getAccessibleText();
    String shown = node instanceof Labeled labeled ? labeled.getText() : null;
    return (said != null && !said.isBlank()) || (shown != null && !shown.isBlank());
  }

  /** What can have the focus now and says nothing, as people find it: its class and styles. */
  private static List<String> nameless(RealWindow window, List<String> looked) {
    return Fx.call(
        () -> {
          List<String> nameless = new ArrayList<>();
          for (Node node : window.all("*")) {
            if (node.isFocusTraversable()) {
              looked.add(node.getClass().getSimpleName());
              if (!isNamed(node)) {
                nameless.add(node.getClass().getSimpleName() + " " + node.getStyleClass());
              }
            }
          }
          return nameless;
        });
  }

  @Test
  void whatCanHaveTheFocusHasAName() throws Exception {
    List<String> looked = new ArrayList<>();
    List<String> nameless = new ArrayList<>();
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.press(KeyCode.SLASH);
      window.type("nato");
      window.press(KeyCode.ENTER);
      for (KeyCode screen :
          List.of(
              KeyCode.DIGIT1,
              KeyCode.DIGIT2,
              KeyCode.DIGIT3,
              KeyCode.DIGIT4,
              KeyCode.DIGIT5,
              KeyCode.DIGIT6,
              KeyCode.DIGIT7,
              KeyCode.DIGIT8,
              KeyCode.DIGIT9,
              KeyCode.I,
              KeyCode.K,
              KeyCode.E,
              KeyCode.COMMA)) {
        window.chord(KeyCode.CONTROL, screen);
        window.settle();
        nameless(window, looked).forEach(node -> nameless.add(screen + ": " + node));
        if (screen == KeyCode.K || screen == KeyCode.E) {
          window.press(KeyCode.ESCAPE);
        }
      }
      window.press(KeyCode.ESCAPE);
      window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
      for (KeyCode card : List.of(KeyCode.D, KeyCode.Q, KeyCode.T, KeyCode.F2)) {
        window.press(card);
        window.settle();
        nameless(window, looked).forEach(node -> nameless.add(card + ": " + node));
        window.press(KeyCode.ESCAPE);
      }
    }
    assertEquals(List.of(), nameless.stream().distinct().toList());
    assertTrue(looked.size() > 300, "only " + looked.size() + " were looked at");
  }
}
