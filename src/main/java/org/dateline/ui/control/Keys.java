package org.dateline.ui.control;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.dateline.ui.theme.Styles;

/** Draws keys as they stand on a keyboard. */
public final class Keys {
  private Keys() {}

  /** The keys of one way to press a {@link Shortcut}: "Ctrl+K" as two. */
  public static List<Node> of(String way) {
    return Arrays.stream(way.split("\\+(?=.)", -1)).map(Keys::key).toList();
  }

  private static Node key(String name) {
    Label key =
        new Label(
            switch (name) {
              case "Up" -> "↑";
              case "Down" -> "↓";
              case "Left" -> "←";
              case "Right" -> "→";
              case "Enter" -> "↵";
              case "Plus" -> "+";
              case "Equals" -> "=";
              case "Minus" -> "−";
              case "Comma" -> ",";
              case "Page Down" -> "PgDn";
              case "Page Up" -> "PgUp";
              case "Backspace" -> "⌫";
              default -> name;
            });
    key.getStyleClass().add(Styles.KEY);
    key.setMinWidth(Region.USE_PREF_SIZE);
    return key;
  }
}
