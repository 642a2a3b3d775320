package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.settings.Settings;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a person says, in the program's window on articles of 2006 and 2007. */
@ExtendWith(FxToolkit.class)
class PersonPageWindowTest {
  @TempDir Path folder;

  /** Three articles quote him; the eight that came later only name him. */
  private RealWindow open() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      String day = i < 3 ? "2006-03-0" + (i + 1) : "2007-05-1" + (i - 3);
      String said =
          i < 3
              ? "“The harbour of number " + i + " will be built,” Jens Stoltenberg said in Oslo."
              : "Jens Stoltenberg opened the harbour in Oslo.";
      lines.add(
          "{\"headline\": \"Harbour news number %d\", \"date\": \"%s\", \"body\": \"%s %s\"}"
              .formatted(i, day, said, "The prime minister of Norway was there all day."));
    }
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.write(news.resolve("harbour.jsonl"), lines);
    RealWindow window = RealWindow.on(folder, news, Settings.defaults());
    window.chord(KeyCode.CONTROL, KeyCode.DIGIT4);
    window.settle();
    return window;
  }

  private static String facts(RealWindow window) {
    return Fx.call(
        () ->
            ((TextFlow) window.find(".page-facts"))
                .getChildren().stream()
                    .map(node -> ((Text) node).getText())
                    .collect(Collectors.joining()));
  }

  @Test
  void theHeadingSaysTheOfficeOfThatTimeAndTheOthersStandApart() throws Exception {
    try (RealWindow window = open()) {
      Screenshots.write("people-then", window.stage().getScene());
      String facts = facts(window);
      assertTrue(facts.startsWith("Prime Minister of Norway, 17 Oct 2005 – 16 Oct 2013"), facts);
      assertFalse(facts.contains("Secretary General"), facts);
      List<String> words = window.words();
      int then = words.indexOf("OFFICES AT THE TIME");
      int others = words.indexOf("OTHER OFFICES");
      assertTrue(then >= 0 && others > then, words::toString);
      assertTrue(words.subList(then, others).contains("Prime Minister of Norway"));
      assertTrue(
          words.subList(others, words.size()).contains("Secretary General of NATO"),
          words::toString);
    }
  }

  @Test
  void theQuotesAreThoseOfAllArticlesAndLeadToAllOfThem() throws Exception {
    try (RealWindow window = open()) {
      assertEquals(3, window.all(".quote-row").size());
      window.click(window.labelled("All 3 quotes"));
      window.settle();
      assertEquals(List.of("Speaker: Jens Stoltenberg"), window.chips());
      assertTrue(window.words().contains("3"), window.words()::toString);
      assertEquals(3, window.all(".quote-cell:filled").size());
    }
  }

  @Test
  void theNameHasTheWholeWidthAndTheButtonsStandInOneRowBelow() throws Exception {
    try (RealWindow window = open()) {
      Bounds name = place(window.find(".page-name"));
      List<Node> buttons =
          window.all(".page-buttons > *").stream()
              .filter(node -> node.getStyleClass().stream().anyMatch(c -> c.endsWith("button")))
              .toList();
      assertEquals(
          List.of(true, true, true, true),
          buttons.stream().map(button -> place(button).getMinY() >= name.getMaxY()).toList());
      assertEquals(1, buttons.stream().map(button -> place(button).getMinY()).distinct().count());
    }
  }

  private static Bounds place(Node node) {
    return Fx.call(() -> node.localToScene(node.getLayoutBounds()));
  }
}
