package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.search.Reviews;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The review queue through the real window, on the five seed articles. */
@ExtendWith(FxToolkit.class)
class ReviewWindowTest {
  @TempDir Path folder;
  private RealWindow window;

  @BeforeEach
  void open() throws Exception {
    window = RealWindow.onSeeds(folder);
    window.chord(KeyCode.CONTROL, KeyCode.DIGIT9);
    window.settle();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private List<String> queue() {
    ListView<?> list = (ListView<?>) window.find(".review .list-view");
    return Fx.call(
        () -> list.getItems().stream().map(each -> ((Reviews.Entry) each).hit().id()).toList());
  }

  private int selected() {
    ListView<?> list = (ListView<?>) window.find(".review .list-view");
    return Fx.call(() -> list.getSelectionModel().getSelectedIndex());
  }

  private List<Change> kept() {
    return window.workspace().opened().corrections().store().corrections().stream()
        .map(Correction::change)
        .toList();
  }

  @Test
  void aAcceptsAnArticleAndUndoPutsItBack() {
    List<String> before = queue();
    assertTrue(before.size() > 1, before::toString);
    Screenshots.write("review", window.stage().getScene());
    window.press(KeyCode.J);
    window.settle();
    assertEquals(1, selected());
    window.press(KeyCode.K, KeyCode.A);
    window.settle();
    assertEquals(List.of(new Change.Reviewed()), kept());
    assertEquals(before.subList(1, before.size()), queue());
    assertEquals(0, selected());
    Screenshots.write("review-accepted", window.stage().getScene());
    window.chord(KeyCode.CONTROL, KeyCode.Z);
    window.settle();
    assertEquals(List.of(), kept());
    assertEquals(before, queue());
  }

  @Test
  void everythingAcceptedLeavesNothingAndUndoneGoesOn() {
    int all = queue().size();
    for (int i = 0; i < all; i++) {
      window.press(KeyCode.A);
      window.settle();
    }
    assertTrue(window.words().contains("Nothing left to review in this search"));
    Screenshots.write("review-empty", window.stage().getScene());
    window.click(window.find(".toast .button"));
    assertEquals(1, queue().size());
  }

  @Test
  void aFactIsAcceptedByItself() {
    int points = window.all(".review .point").size();
    assertTrue(points > 0);
    window.click(
        window.all(".review .point .button").stream()
            .filter(node -> !node.isDisabled())
            .findFirst()
            .orElseThrow());
    window.settle();
    assertEquals(1, kept().size());
    assertFalse(kept().contains(new Change.Reviewed()));
  }

  @Test
  void enterOpensTheArticle() {
    window.press(KeyCode.ENTER);
    window.settle();
    assertFalse(window.all(".results .list-view").isEmpty());
  }

  @Test
  void theQueueFollowsTheSearch() {
    Fx.run(() -> ((TextField) window.find(".search-field")).setText("zzzz "));
    window.settle();
    assertTrue(window.words().contains("Nothing left to review in this search"));
  }
}
