package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.dateline.notebook.Note;
import org.dateline.notebook.Notebook;
import org.dateline.notebook.SavedSearch;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The notebook through the real window, on the five seed articles. */
@ExtendWith(FxToolkit.class)
class NotebookWindowTest {
  @TempDir Path folder;
  private RealWindow window;
  private Notebook notebook;

  @BeforeEach
  void open() throws Exception {
    window = RealWindow.onSeeds(folder);
    notebook = window.workspace().opened().notebook().notebook();
    results();
    window.press(KeyCode.J);
    window.settle();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void tTagsAndMNotesAndWhatIsDeletedComesBack() {
    window.press(KeyCode.T);
    Fx.run(() -> ((TextField) find(".marks-card .text-field")).setText("Special Forces"));
    window.press(KeyCode.ENTER);
    window.settle();
    assertEquals(List.of("Special Forces"), notebook.tags());
    window.press(KeyCode.ESCAPE);
    results();
    window.press(KeyCode.M);
    Fx.run(
        () -> ((TextArea) find(".marks-card .text-area")).setText("Check this against the list"));
    window.chord(KeyCode.CONTROL, KeyCode.ENTER);
    window.settle();
    assertEquals(
        List.of("Check this against the list"), notebook.notes().stream().map(Note::text).toList());
    Screenshots.write("notebook-card", window.stage().getScene());
    window.chord(KeyCode.CONTROL, KeyCode.DIGIT8);
    window.settle();
    part("Notes");
    Fx.run(() -> list().getSelectionModel().select(0));
    Screenshots.write("notebook-notes", window.stage().getScene());
    Fx.run(() -> list().requestFocus());
    window.press(KeyCode.DELETE);
    window.settle();
    assertEquals(List.of(), notebook.notes());
    window.click(find(".toast .button"));
    window.settle();
    assertEquals(1, notebook.notes().size());
  }

  @Test
  void aSearchIsSavedListedAndOpened() {
    Fx.run(() -> ((TextField) find(".search-field")).setText("troops "));
    window.settle();
    int found = results().getItems().size();
    window.chord(KeyCode.CONTROL, KeyCode.S);
    window.settle();
    window.press(KeyCode.ENTER);
    window.settle();
    assertEquals(List.of("troops"), notebook.searches().stream().map(SavedSearch::name).toList());
    Fx.run(() -> ((TextField) find(".search-field")).setText(""));
    window.chord(KeyCode.CONTROL, KeyCode.DIGIT8);
    window.settle();
    Screenshots.write("notebook-searches", window.stage().getScene());
    assertFalse(texts().stream().anyMatch(text -> text.endsWith(" new")), texts()::toString);
    Fx.run(() -> list().getSelectionModel().select(0));
    Fx.run(() -> list().requestFocus());
    window.press(KeyCode.ENTER);
    window.settle();
    assertEquals("troops ", query());
    assertEquals(found, results().getItems().size());
  }

  private List<String> texts() {
    return Fx.call(
        () ->
            window.stage().getScene().getRoot().lookupAll(".notebook .label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList());
  }

  private void part(String name) {
    Node button =
        Fx.call(
            () ->
                window.stage().getScene().getRoot().lookupAll(".notebook .toggle-button").stream()
                    .filter(each -> ((ToggleButton) each).getText().equals(name))
                    .findFirst()
                    .orElseThrow());
    window.click(button);
    window.settle();
  }

  private String query() {
    return Fx.call(() -> ((TextField) find(".search-field")).getText());
  }

  private ListView<?> list() {
    return (ListView<?>) find(".notebook .list-view");
  }

  private ListView<?> results() {
    ListView<?> list = Fx.call(() -> (ListView<?>) find(".results .list-view"));
    Fx.run(list::requestFocus);
    return list;
  }

  private Node find(String selector) {
    Node node = window.stage().getScene().getRoot().lookup(selector);
    if (node == null) {
      throw new AssertionError("nothing is " + selector);
    }
    return node;
  }
}
