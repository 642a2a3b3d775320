package org.dateline.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
  private static final double READABLE = 4.5;

  /** Each text colour with the grounds it is set on. */
  private static final Map<String, List<String>> TEXT =
      Map.of(
          "ink", List.of("background", "pane", "tint", "hit", "uncertain-ground"),
          "soft", List.of("background", "pane", "tint", "uncertain-ground"),
          "faint", List.of("background", "pane", "tint"),
          "accent", List.of("background", "pane", "tint"),
          "on-accent", List.of("accent"),
          "uncertain", List.of("background", "pane", "tint", "uncertain-ground"),
          "person", List.of("background", "pane", "tint"),
          "place", List.of("background", "pane", "tint"));

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyTextColourStandsOutFromEveryGroundItIsSetOn(boolean dark) throws IOException {
    Map<String, Color> tokens = tokens(dark);
    List<String> weak = new ArrayList<>();
    TEXT.forEach(
        (text, grounds) -> {
          for (String ground : grounds) {
            double ratio = contrast(tokens.get(text), tokens.get(ground));
            if (ratio < READABLE) {
              weak.add("%s on %s: %.2f".formatted(text, ground, ratio));
            }
          }
        });
    assertEquals(List.of(), weak);
  }

  @Test
  void bothSchemesNameTheSameTokens() throws IOException {
    assertEquals(tokens(false).keySet(), tokens(true).keySet());
  }

  @Test
  void contrastIsThatOfTheWebGuidelines() {
    assertEquals(21, contrast(Color.BLACK, Color.WHITE), 1e-9);
    assertEquals(4.54, contrast(Color.web("#767676"), Color.WHITE), 0.01);
  }

  private static Map<String, Color> tokens(boolean dark) throws IOException {
    String css;
    try (InputStream in = Theme.class.getResourceAsStream("tokens.css")) {
      assertNotNull(in);
      css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    int media = css.indexOf("@media (prefers-color-scheme: dark)");
    String part = dark ? css.substring(media) : css.substring(0, media);
    Map<String, Color> tokens = new HashMap<>();
    List<MatchResult> found =
        Pattern.compile("-([a-z-]+): (#\\w{6});").matcher(part).results().toList();
    found.forEach(f -> tokens.put(f.group(1), Color.web(f.group(2))));
    return tokens;
  }

  /** The contrast ratio of WCAG 2.2, 1 to 21. */
  private static double contrast(Color a, Color b) {
    double la = luminance(a);
    double lb = luminance(b);
    return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
