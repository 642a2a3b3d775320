package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.dateline.search.FacetCounts.Count;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is decided about names, seen and taken back, in the program's window with keys and clicks.
 */
@ExtendWith(FxToolkit.class)
class NameDecisionsWindowTest {
  @TempDir Path folder;
  private RealWindow window;

  @BeforeEach
  void open() throws Exception {
    window = RealWindow.onSeeds(folder);
    window.chord(KeyCode.CONTROL, KeyCode.DIGIT4);
    window.settle();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private String name() {
    return Fx.call(() -> ((Labeled) window.find(".page-name")).getText());
  }

  private List<String> people() {
    ListView<?> list = (ListView<?>) window.find(".name-list .list-view");
    return Fx.call(() -> list.getItems().stream().map(each -> ((Count) each).value()).toList());
  }

  private boolean canAct() {
    return !window.find(".dialog-buttons .primary").isDisabled();
  }

  /** The count at a link below the list of names. */
  private String count(String link) {
    List<String> words = window.words();
    return words.get(words.indexOf(link) + 1);
  }

  private void open(String link) {
    window.click(window.labelled(link));
    window.settle();
  }

  @Test
  void mergingWaitsUntilANameIsChosen() {
    window.click(window.labelled("Merge…"));
    assertFalse(canAct());
    window.type("zzz");
    window.settle();
    assertFalse(canAct());
    assertTrue(
        window.words().contains("No person of the archive has words that begin with “zzz”."),
        window.words()::toString);
    Screenshots.write("people-merge-nothing", window.stage().getScene());
    window.press(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
    window.type("put");
    window.settle();
    assertFalse(canAct());
    window.press(KeyCode.DOWN);
    window.settle();
    assertTrue(canAct());
    Screenshots.write("people-merge-chosen", window.stage().getScene());
    window.press(KeyCode.UP);
    window.settle();
    assertFalse(canAct());
    window.press(KeyCode.ENTER, KeyCode.ENTER);
    window.settle();
    assertFalse(people().contains("Vladimir Putin"));
  }

  @Test
  void dialogsHaveTheirButtonsInOneOrder() {
    window.click(window.labelled("Merge…"));
    assertEquals(List.of("Cancel", "Merge"), buttons());
    window.press(KeyCode.ESCAPE);
    window.chord(KeyCode.CONTROL, KeyCode.S);
    window.settle();
    assertEquals(List.of("Cancel", "Save"), buttons());
    window.press(KeyCode.ESCAPE);
    window.chord(KeyCode.CONTROL, KeyCode.E);
    window.settle();
    assertEquals(List.of("Cancel", "Export…"), buttons());
  }

  private List<String> buttons() {
    return window.all(".dialog-buttons > .button").stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  @Test
  void undoingARenameLeadsBackToTheName() {
    String before = name();
    window.click(window.labelled("Rename…"));
    assertFalse(canAct());
    assertTrue(window.words().contains("That is the name now. Type another one."));
    window.type("eva");
    window.press(KeyCode.ENTER);
    window.settle();
    assertEquals("eva", name());
    assertEquals("1", count("Changes"));
    window.chord(KeyCode.CONTROL, KeyCode.Z);
    window.settle();
    assertEquals(before, name());
    assertFalse(window.all(".article-row").isEmpty());
    assertEquals("0", count("Changes"));
  }

  @Test
  void whatIsMarkedNotAPersonIsListedAndTakenBackLater() {
    List<String> before = people();
    String gone = name();
    window.click(window.labelled("Not a person"));
    window.settle();
    assertFalse(people().contains(gone));
    assertTrue(
        window.words().contains("“" + gone + "” is not a person, in all articles."),
        window.words()::toString);
    Screenshots.write("people-gone", window.stage().getScene());
    assertEquals("1", count("Marked not a person"));
    open("Marked not a person");
    assertTrue(window.words().contains("“" + gone + "” is not a person"));
    Screenshots.write("people-not-names", window.stage().getScene());
    Node list = window.find(".review .list-view");
    Fx.run(list::requestFocus);
    window.press(KeyCode.DELETE);
    window.settle();
    assertEquals(before, people());
    assertEquals("0", count("Marked not a person"));
  }

  @Test
  void thePageOfANameThatWasMergedSaysSoAndLeadsOn() {
    window.press(KeyCode.DOWN, KeyCode.ENTER);
    window.settle();
    window.pass(Duration.ofSeconds(20));
    window.press(KeyCode.UP, KeyCode.ENTER);
    window.settle();
    window.click(window.labelled("Merge…"));
    window.type("putin");
    window.press(KeyCode.DOWN, KeyCode.ENTER);
    window.settle();
    window.pass(Duration.ofSeconds(20));
    window.chord(KeyCode.ALT, KeyCode.LEFT);
    window.settle();
    assertEquals("Vladimir Putin", name());
    window.click(window.labelled("Open Jens Stoltenberg"));
    assertEquals("Jens Stoltenberg", name());
  }

  @Test
  void aMergeIsListedAmongTheChangesAndTakenBackThere() {
    List<String> before = people();
    window.click(window.labelled("Merge…"));
    window.type("putin");
    window.press(KeyCode.DOWN, KeyCode.ENTER);
    window.settle();
    assertEquals("1", count("Changes"));
    open("Changes");
    assertTrue(
        window.words().contains("“Vladimir Putin” was merged into Jens Stoltenberg"),
        window.words()::toString);
    Screenshots.write("people-changes", window.stage().getScene());
    window.click(
        window.all(".review-cell .button").stream()
            .filter(node -> ((Labeled) node).getText().equals("Undo"))
            .findFirst()
            .orElseThrow());
    window.settle();
    assertEquals(before, people());
    assertEquals("0", count("Changes"));
  }
}
