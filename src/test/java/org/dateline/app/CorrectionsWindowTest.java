package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dateline.article.Article;
import org.dateline.article.Origin;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.Filter;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Things are put right through the real window, and taken back. */
@ExtendWith(FxToolkit.class)
class CorrectionsWindowTest {
  @TempDir Path folder;

  private static List<Article> articles(RealWindow window, Filter... filters) {
    SearchRequest request =
        new SearchRequest(new Query.Everything(), List.of(filters), SearchRequest.Sort.OLDEST);
    return window.workspace().archive().search(request, 0, 9, new CancelToken()).page().stream()
        .map(hit -> window.workspace().archive().article(hit.id()).orElseThrow())
        .toList();
  }

  private static long corrected(RealWindow window) {
    return articles(window).stream()
        .filter(article -> article.date().origin() == Origin.CORRECTED)
        .count();
  }

  private static long naming(RealWindow window, String person) {
    SearchRequest all =
        new SearchRequest(new Query.Everything(), List.of(), SearchRequest.Sort.OLDEST);
    return window
        .workspace()
        .archive()
        .values(all, Facet.PERSON, person, 9, new CancelToken())
        .stream()
        .mapToLong(FacetCounts.Count::articles)
        .sum();
  }

  private void picture(RealWindow window, String name) {
    Screenshots.write(name, window.stage().getScene());
  }

  @Test
  void aDateIsAcceptedAndSetAndTakenBack() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.press(KeyCode.J, KeyCode.D);
      picture(window, "correct-date");
      window.click(window.labelled("Accept"));
      assertEquals(1, corrected(window));
      window.chord(KeyCode.CONTROL, KeyCode.Z);
      assertEquals(0, corrected(window));
      window.press(KeyCode.D);
      window.click(window.labelled("Correct…"));
      Fx.run(() -> ((TextField) window.find(".date-editor .text-field")).setText("soon"));
      window.press(KeyCode.ENTER);
      picture(window, "correct-date-mistake");
      assertTrue(window.words().stream().anyMatch(words -> words.startsWith("“soon” is no date.")));
      Fx.run(() -> ((TextField) window.find(".date-editor .text-field")).setText("2001-02"));
      window.press(KeyCode.ENTER);
      assertEquals(1, articles(window, Filter.include(Facet.YEAR, "2001")).size());
      window.press(KeyCode.D);
      picture(window, "corrected-date");
      window.click(
          window.all(".date-editor .button").stream()
              .filter(n -> ((Labeled) n).getText().startsWith("Set back"))
              .findFirst()
              .orElseThrow());
      assertEquals(0, corrected(window));
    }
  }

  /** How far below the upper edge of the list the selected row begins. */
  private static double selectedTop(RealWindow window) {
    return Fx.call(
        () ->
            window.all(".result-cell").stream()
                .filter(cell -> ((ListCell<?>) cell).isSelected())
                .mapToDouble(Node::getLayoutY)
                .findFirst()
                .orElse(-1));
  }

  @Test
  void theListDoesNotJumpWhenItIsReadAgain() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.settle();
      window.press(KeyCode.J, KeyCode.J, KeyCode.J, KeyCode.K);
      double before = selectedTop(window);
      assertTrue(before > 0, () -> "the selected row is not below another: " + before);
      window.press(KeyCode.D);
      window.click(window.labelled("Accept"));
      window.settle();
      assertEquals(1, corrected(window));
      assertEquals(before, selectedTop(window));
    }
  }

  @Test
  void twoPeopleAreMergedEverywhereAndTheMergeIsTakenBack() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.press(KeyCode.J);
      String name = Fx.call(() -> ((Labeled) window.find(".name-chips .person")).getText());
      long before = naming(window, name);
      Fx.run(() -> window.find(".name-chips .person").requestFocus());
      window.press(KeyCode.F2);
      Fx.run(
          () -> {
            ((TextField) window.find(".correction-card .text-field")).setText("Somebody Else");
            ((CheckBox) window.find(".correction-card .check-box")).setSelected(true);
          });
      picture(window, "correct-name");
      window.press(KeyCode.ENTER);
      assertEquals(0, naming(window, name));
      assertEquals(before, naming(window, "Somebody Else"));
      picture(window, "corrected-name");
      window.chord(KeyCode.CONTROL, KeyCode.Z);
      assertEquals(before, naming(window, name));
    }
  }

  @Test
  void aNameIsTakenFromThoseThatFitByKeys() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.press(KeyCode.J);
      long before = naming(window, "Chuck Hagel");
      Fx.run(() -> window.find(".name-chips .person").requestFocus());
      window.press(KeyCode.F2);
      window.type("chuck");
      window.settle();
      window.press(KeyCode.DOWN, KeyCode.ENTER);
      window.settle();
      assertEquals(before + 1, naming(window, "Chuck Hagel"));
    }
  }

  @Test
  void aHeadlineAndABylineAreSet() throws Exception {
    try (RealWindow window = RealWindow.onSeeds(folder)) {
      window.press(KeyCode.J, KeyCode.F2);
      picture(window, "correct-heading");
      window.type("a new headline");
      window.press(KeyCode.ENTER);
      assertEquals(
          1,
          articles(window).stream()
              .filter(article -> article.heading().headline().text().equals("a new headline"))
              .count());
      window.chord(KeyCode.CONTROL, KeyCode.Z);
      assertFalse(
          articles(window).stream()
              .anyMatch(article -> article.heading().headline().origin() == Origin.CORRECTED));
    }
  }
}
