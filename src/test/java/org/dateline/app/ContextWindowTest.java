package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxToolkit.class)
class ContextWindowTest {
  private static final Duration A_WHILE = Duration.ofSeconds(5);

  @TempDir Path folder;

  /** What a row says. */
  private record Line(String left, String keyword, String right) {
    /** The words nearest to the keyword, with it. */
    String middle() {
      String before = left.substring(left.lastIndexOf(' ') + 1);
      String gap = !right.isEmpty() && Character.isLetter(right.charAt(0)) ? " " : "";
      return (before + " " + keyword + gap + right.split(" ", 2)[0]).strip();
    }
  }

  private static RealWindow onQuery(Path folder, String query) throws Exception {
    RealWindow window = RealWindow.onSeeds(folder);
    window.press(KeyCode.SLASH);
    window.type(query);
    window.press(KeyCode.ENTER);
    window.chord(KeyCode.CONTROL, KeyCode.DIGIT6);
    window.settle();
    return window;
  }

  private static List<Line> lines(RealWindow window) {
    return Fx.call(
        () ->
            window.all(".context-cell:filled").stream()
                .sorted((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY()))
                .map(
                    cell ->
                        new Line(
                            text(cell, ".context-before"),
                            text(cell, ".context-keyword"),
                            text(cell, ".context-after")))
                .toList());
  }

  private static String text(Node cell, String selector) {
    return ((Label) cell.lookup(selector)).getText();
  }

  private static int selected(RealWindow window) {
    return Fx.call(
        () ->
            ((ListView<?>) window.find(".context .list-view"))
                .getSelectionModel()
                .getSelectedIndex());
  }

  /** The words of the passage in the article that holds the hit that is stepped to. */
  private static String passage(RealWindow window) {
    return Fx.call(
        () ->
            window.all(".passage .current-hit").stream()
                .filter(path -> !path.getBoundsInLocal().isEmpty())
                .flatMap(path -> path.getParent().lookupAll("Text").stream())
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining())
                .replaceAll("\\s+", " "));
  }

  private static void assertShows(RealWindow window, Line line) {
    String shown = passage(window);
    assertTrue(shown.contains(line.middle()), () -> line + " is not in: " + shown);
  }

  @Test
  void withoutAQueryTheScreenSaysWhatToType() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.chord(KeyCode.CONTROL, KeyCode.DIGIT6);
      window.settle();
      assertTrue(window.words().contains("Type a word or a phrase to see it in context"));
      window.press(KeyCode.SLASH);
      window.type("troops");
      window.press(KeyCode.ENTER);
      window.settle();
      assertEquals("troops", lines(window).getFirst().keyword());
      window.press(KeyCode.DOWN);
      assertEquals(1, selected(window), "the list has the focus after the search");
    }
  }

  @Test
  void linesAreOrderedByTheWordsAroundAndOpenedWithTheKeys() throws Exception {
    try (RealWindow window = onQuery(folder, "ukraine")) {
      window.click(window.labelled("Words after"));
      List<Line> lines = lines(window);
      List<String> after = lines.stream().map(Line::right).map(ContextWindowTest::key).toList();
      assertTrue(lines.size() > 10);
      assertEquals(after.stream().sorted().toList(), after);
      Screenshots.write("context-window", window.stage().getScene());

      window.press(KeyCode.F6, KeyCode.DOWN, KeyCode.DOWN, KeyCode.J, KeyCode.K);
      assertEquals(2, selected(window));
      window.press(KeyCode.END);
      int last = selected(window);
      assertTrue(last > lines.size());
      window.press(KeyCode.HOME);
      window.settle();
      assertEquals(0, selected(window));
      window.press(KeyCode.PAGE_DOWN);
      window.settle();
      int page = selected(window);
      assertTrue(page > 5 && page < last, () -> "row " + page);
      window.press(KeyCode.HOME, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
      window.pass(A_WHILE);
      window.press(KeyCode.ENTER);
      window.settle();
      assertShows(window, lines.get(3));
      window.pass(A_WHILE);

      window.chord(KeyCode.ALT, KeyCode.LEFT);
      window.settle();
      assertEquals(3, selected(window), "back, the same line is selected");
    }
  }

  /** What a line is ordered by, as far as plain words go. */
  private static String key(String words) {
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
    return plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ")[0];
  }

  @Test
  void aClickOnTheKeywordOrTwoOnTheLineOpenThePlace() throws Exception {
    try (RealWindow window = onQuery(folder, "ukraine")) {
      window.click(window.labelled("Words before"));
      List<Line> lines = lines(window);
      window.click(cell(window, 6).lookup(".context-after"));
      assertEquals(6, selected(window), "one click beside the keyword selects");
      assertTrue(window.find(".context").isVisible());
      window.click(cell(window, 4).lookup(".context-keyword"));
      assertShows(window, lines.get(4));

      window.chord(KeyCode.CONTROL, KeyCode.DIGIT6);
      window.settle();
      Node row = cell(window, 7).lookup(".context-after");
      window.click(row);
      window.click(row);
      assertShows(window, lines.get(7));
    }
  }

  private static Node cell(RealWindow window, int row) {
    return Fx.call(
        () ->
            window.all(".context-cell:filled").stream()
                .sorted((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY()))
                .toList()
                .get(row));
  }

  @Test
  void selectedLinesAreCopied() throws Exception {
    try (RealWindow window = onQuery(folder, "troops")) {
      List<Line> lines = lines(window);
      window.chord(KeyCode.SHIFT, KeyCode.DOWN);
      window.chord(KeyCode.CONTROL, KeyCode.C);
      window.settle();
      String[] copied =
          Fx.call(() -> Clipboard.getSystemClipboard().getString()).strip().split("\n");
      assertEquals(2, copied.length);
      for (int i = 0; i < copied.length; i++) {
        Line line = lines.get(i);
        assertTrue(copied[i].contains("[" + line.keyword() + "] " + line.right()), copied[i]);
      }
      assertTrue(window.words().contains("2 lines were copied"));
    }
  }
}
