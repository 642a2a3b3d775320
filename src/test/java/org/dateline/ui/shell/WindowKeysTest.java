package org.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkit.class)
class WindowKeysTest {
  private Windows window;
  private Stage stage;

  @BeforeEach
  void open() {
    window = Fx.call(() -> new Windows(FakeArchive.ofFive()));
    stage = Screenshots.show(() -> window.root, 1000, 700, false);
    Fx.run(
        () -> {
          window.actions.install(stage.getScene(), window.root::isOpen);
          window.shell.show(Screen.ARTICLES);
        });
    Fx.pulses(2);
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  @Test
  void lettersMoveThroughTheResultsWhereverTheFocusIs() {
    Fx.run(() -> window.root.lookup(".value-row").requestFocus());
    Fx.type(KeyCode.J, KeyCode.J, KeyCode.K);
    assertEquals("a1", Fx.call(() -> window.results.selectedProperty().get()));
  }

  @Test
  void slashGoesToTheSearchFieldAndLettersAreTypedThere() {
    Fx.type(KeyCode.SLASH);
    assertInstanceOf(TextField.class, focused());
    Fx.type(KeyCode.K, KeyCode.J);
    assertEquals("kj", Fx.call(() -> window.lens.queryProperty().get().text()));
    assertEquals("", Fx.call(() -> window.results.selectedProperty().get()));
  }

  @Test
  void anOfferIsTakenWithTheKeys() {
    Fx.type(KeyCode.SLASH, KeyCode.P, KeyCode.U, KeyCode.T, KeyCode.DOWN, KeyCode.ENTER);
    assertEquals(
        List.of(Filter.include(Facet.PERSON, "Vladimir Putin")),
        Fx.call(() -> window.lens.request().filters()));
    assertEquals("", Fx.call(() -> window.lens.queryProperty().get().text()));
  }

  @Test
  void aFilterIsIncludedAndLeftOutWithTheKeys() {
    Fx.run(() -> window.root.lookup(".value-row").requestFocus());
    Fx.type(KeyCode.ENTER);
    assertEquals(
        List.of(Filter.include(Facet.PERSON, "Jens Stoltenberg")),
        Fx.call(() -> window.lens.request().filters()));
    Fx.chord(KeyCode.ALT, KeyCode.ENTER);
    assertEquals(
        List.of(Filter.exclude(Facet.PERSON, "Jens Stoltenberg")),
        Fx.call(() -> window.lens.request().filters()));
    Fx.chord(KeyCode.CONTROL, KeyCode.BACK_SPACE);
    assertEquals(List.of(), Fx.call(() -> window.lens.request().filters()));
  }

  @Test
  void escapeClosesTheListOfValuesAndGivesTheFocusBack() {
    Node all =
        Fx.call(
            () ->
                window.root.lookupAll(".facet-all").stream()
                    .filter(Node::isVisible)
                    .findFirst()
                    .orElseThrow());
    Fx.run(all::requestFocus);
    Fx.type(KeyCode.SPACE);
    assertTrue(Fx.call(window.root::isOpen));
    Fx.type(KeyCode.ESCAPE);
    assertFalse(Fx.call(window.root::isOpen));
    assertEquals(all, focused());
  }

  @Test
  void everyControlHasANameThatIsRead() {
    List<String> nameless =
        Fx.call(
            () -> {
              List<String> found = new ArrayList<>();
              collectNameless(window.root, found);
              return found;
            });
    assertEquals(List.of(), nameless);
  }

  private static void collectNameless(Node node, List<String> found) {
    if (node instanceof Button button
        && button.isVisible()
        && (button.getText() == null || button.getText().isBlank())
        && button.getAccessibleText() == null) {
      found.add(button.toString());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collectNameless(child, found));
    }
  }

  private Node focused() {
    Node owner = Fx.call(() -> stage.getScene().getFocusOwner());
    assertNotNull(owner);
    return owner;
  }
}
