package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a name stands in the program's window, it leads to its page. */
@ExtendWith(FxToolkit.class)
class NameDoorsWindowTest {
  @TempDir Path folder;
  private RealWindow window;

  @BeforeEach
  void open() throws Exception {
    window = RealWindow.onSeeds(folder);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private String page() {
    return Fx.call(() -> ((Labeled) window.find(".page-name")).getText());
  }

  private void focus(Node node) {
    Fx.run(node::requestFocus);
    Fx.pulses(1);
  }

  /** Opens the menu of a node and chooses what begins so. */
  private void choose(Node node, String begin) {
    Fx.run(
        () ->
            node.fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1, false, null)));
    Fx.pulses(2);
    Fx.run(
        () ->
            Window.getWindows().stream()
                .filter(javafx.scene.control.ContextMenu.class::isInstance)
                .map(javafx.scene.control.ContextMenu.class::cast)
                .filter(PopupWindow::isShowing)
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getText() != null && item.getText().startsWith(begin))
                .findFirst()
                .orElseThrow()
                .fire());
    window.settle();
  }

  @Test
  void aChipOfTheArticleLeadsToThePageByItsKeyAndItsMenu() {
    Node chip = window.find(".name-chips .chip.person");
    String name = ((Labeled) chip).getText();
    focus(chip);
    window.chord(KeyCode.SHIFT, KeyCode.ENTER);
    window.settle();
    assertEquals(name, page());
    assertEquals(List.of(), window.chips());
    window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.settle();
    Node place = window.find(".name-chips .chip.place");
    choose(place, "Open the page of");
    assertEquals(((Labeled) place).getText(), page());
  }

  @Test
  void aValueOfTheFiltersLeadsToThePageAndAClickStillFilters() {
    Node row = window.find(".facet .value-row");
    focus(row);
    window.chord(KeyCode.SHIFT, KeyCode.ENTER);
    window.settle();
    assertEquals("Jens Stoltenberg", page());
    assertEquals(List.of(), window.chips());
    window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.settle();
    choose(window.all(".facet .value-row").get(1), "Open the page of");
    assertEquals("Vladimir Putin", page());
    window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.settle();
    window.click(window.find(".facet .value-row"));
    assertEquals(1, window.chips().size());
  }

  @Test
  void theSpeakerOfAQuoteLeadsToThePage() {
    window.chord(KeyCode.CONTROL, KeyCode.DIGIT5);
    window.settle();
    Node speaker = window.find(".quote-speaker.door");
    String name = ((Labeled) speaker).getText().replace("?", "");
    window.click(speaker);
    window.settle();
    assertEquals(name, page());
    window.chord(KeyCode.CONTROL, KeyCode.DIGIT5);
    window.settle();
    focus(window.find(".quotes .list-view"));
    window.chord(KeyCode.SHIFT, KeyCode.ENTER);
    window.settle();
    assertFalse(window.all(".name-page").isEmpty());
  }

  @Test
  void keysMarkNoArticleThatIsHidden() {
    window.chord(KeyCode.CONTROL, KeyCode.DIGIT4);
    window.settle();
    window.press(KeyCode.S);
    window.settle();
    assertEquals(List.of(), window.workspace().opened().notebook().notebook().starred());
    window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.settle();
    window.press(KeyCode.S);
    window.settle();
    assertEquals(1, window.workspace().opened().notebook().notebook().starred().size());
  }

  @Test
  void tStaysOnTheScreenOfPeople() {
    window.chord(KeyCode.CONTROL, KeyCode.DIGIT4);
    window.settle();
    String before = page();
    window.press(KeyCode.T);
    window.settle();
    assertEquals(before, page());
    window.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.settle();
    assertTrue(window.all(".marks-card").isEmpty(), "opened on an article that was hidden");
  }
}
