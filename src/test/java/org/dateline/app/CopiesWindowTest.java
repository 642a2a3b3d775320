package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.dateline.settings.Settings;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Copies found by an import, looked at and compared in the window, by keys. */
@ExtendWith(FxToolkit.class)
class CopiesWindowTest {
  private static final String TEXT =
      """
      A group of %s sailors finished a six-week course in the harbour of Port Anna on Thursday, %s.

      The course, run by instructors from three neighbouring towns, covered medical care, %s and work \
      at night. A second group is to start in the spring.

      “They came here with experience, and we learned from them too,” an instructor said.

      The mission has trained about nine hundred sailors since it began, according to figures that the \
      harbour office gave out in February, when the mayor opened the new quay beside the old mill.
      """;

  @TempDir Path folder;

  private static void write(Path news, String name, String headline, String date, String body)
      throws Exception {
    Files.writeString(
        news.resolve(name), headline + "\n\nBy Ada Writer\n\n" + date + "\n\n" + body);
  }

  private Path news() throws Exception {
    Path news = Files.createDirectories(folder.resolve("news"));
    String first = TEXT.formatted("forty", "a spokesman for the harbour said", "radio discipline");
    write(news, "a.txt", "Sailors end course in Port Anna", "March 3, 2016", first);
    write(
        news,
        "b.txt",
        "Course for sailors ends",
        "March 4, 2016",
        TEXT.formatted("about forty", "officials say", "communications"));
    Files.copy(news.resolve("a.txt"), news.resolve("c.txt"));
    write(
        news,
        "other.txt",
        "Mill reopens",
        "March 5, 2016",
        "The old mill of Port Anna has opened its doors again after eleven years of repairs that"
            + " cost twice what the council had expected when it began to mend the roof.");
    return news;
  }

  @Test
  void copiesAreFoundComparedAndOpenedByKeys() throws Exception {
    try (RealWindow window = RealWindow.on(folder, news(), Settings.defaults())) {
      window.chord(KeyCode.CONTROL, KeyCode.DIGIT7);
      window.settle();
      assertEquals(List.of("1 STORY WITH COPIES", "3 COPIES"), labels(window, ".section"));
      ListView<?> copies = (ListView<?>) lists(window).getLast();
      assertEquals(3, copies.getItems().size());
      Fx.run(() -> copies.getSelectionModel().select(2));
      Fx.pulses(3);
      assertTrue(labels(window, ".compare-bar .label").contains("3 differences"));
      assertTrue(labels(window, ".compare-bar .label").contains("1 of 3"));
      Screenshots.write("copies-window", window.stage().getScene());
      window.press(KeyCode.N);
      assertTrue(labels(window, ".compare-bar .label").contains("2 of 3"));
      window.press(KeyCode.P, KeyCode.P);
      assertTrue(labels(window, ".compare-bar .label").contains("3 of 3"));
      List<String> before = labels(window, ".only-a");
      window.press(KeyCode.S);
      assertFalse(before.equals(labels(window, ".only-a")));
      window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
      window.settle();
      window.press(KeyCode.J, KeyCode.C);
      window.settle();
      assertEquals("3 COPIES", labels(window, ".section").getLast());
    }
  }

  @Test
  void anExportCountsArticlesNotTheRowsThatCopiesShare() throws Exception {
    try (RealWindow window = RealWindow.on(folder, news(), Settings.defaults())) {
      window.settle();
      assertTrue(
          window.words().stream().anyMatch(words -> words.startsWith("articles, 2 stories")));
      window.chord(KeyCode.CONTROL, KeyCode.E);
      assertTrue(window.words().contains("All 4 articles found"), window.words()::toString);
    }
  }

  private static List<Node> lists(RealWindow window) {
    return List.copyOf(window.stage().getScene().getRoot().lookupAll(".copy-lists .list-view"));
  }

  private static List<String> labels(RealWindow window, String selector) {
    return Fx.call(
        () ->
            window.stage().getScene().getRoot().lookupAll(".copies " + selector).stream()
                .map(node -> Objects.requireNonNull(((Label) node).getText()))
                .toList());
  }
}
