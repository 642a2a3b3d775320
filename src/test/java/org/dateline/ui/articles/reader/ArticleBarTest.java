package org.dateline.ui.articles.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.Origin;
import org.dateline.article.Role;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.NoMarks;
import org.dateline.ui.Screenshots;
import org.dateline.ui.control.ToastPane;
import org.dateline.ui.lens.Lens;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FxToolkit.class)
class ArticleBarTest {
  private static Parent open() {
    Lens lens = new Lens();
    ReaderViewModel reader =
        new ReaderViewModel(new FakeArchive(List.of(longOne())), DirectExecutor.background(), lens);
    ReaderView view = new ReaderView(reader, NoMarks.on(reader), new ToastPane());
    lens.search("troops");
    reader.show("long");
    return new BorderPane(view);
  }

  private static Article longOne() {
    return Articles.article("long")
        .block(Role.HEADLINE, "Ministers agree on a training mission for the troops")
        .block(Role.BYLINE, "By Maximiliana von Hohenberg-Wolkonski")
        .block(Role.BODY, "The troops met the troops. ".repeat(14))
        .date(
            new DateEstimate(
                "2019-10?/2020-08?",
                Origin.INFERRED,
                LocalDate.of(2020, 1, 5),
                LocalDate.of(2019, 10, 2),
                LocalDate.of(2020, 8, 20),
                List.of(),
                List.of()))
        .build();
  }

  @ParameterizedTest
  @ValueSource(ints = {330, 380, 440, 480, 560, 700, 880, 1000})
  void everythingOfALongBarIsWithinThePane(int width) {
    Stage stage = Screenshots.show(ArticleBarTest::open, width, 600, false);
    try {
      Parent root = stage.getScene().getRoot();
      Screenshots.write("article-bar-" + width, stage.getScene());
      Region bar = (Region) root.lookup(".article-bar");
      assertEquals(width, bar.getWidth());
      for (Node node : bar.getChildrenUnmodifiable()) {
        Bounds bounds = Fx.call(node::getBoundsInParent);
        assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= width, node + " " + bounds);
        assertTrue(bounds.getMaxY() <= bar.getHeight(), node + " " + bounds);
      }
      assertEquals(width, ((Region) root.lookup(".text-column")).getWidth());
      Node date = root.lookup(".date-chip");
      assertEquals(
          TextColumn.side(width),
          Fx.call(() -> date.localToScene(date.getLayoutBounds()).getMinX()));
      double whole = Fx.call(() -> date.prefWidth(-1));
      assertTrue(Fx.call(() -> date.getLayoutBounds().getWidth()) >= whole, "the date is cut");
    } finally {
      Fx.run(stage::close);
    }
  }

  @ParameterizedTest
  @CsvSource({"330, 1/58", "700, hit 1 of 58"})
  void countsHitsInFewerSignsWhereThereIsLittleRoom(int width, String said) {
    Stage stage = Screenshots.show(ArticleBarTest::open, width, 600, false);
    try {
      Parent bar = (Parent) stage.getScene().getRoot().lookup(".article-bar");
      List<String> labels =
          Fx.call(
              () ->
                  bar.lookupAll(".label").stream()
                      .map(each -> each instanceof Label label ? label.getText() : "")
                      .toList());
      assertTrue(labels.contains(said), labels.toString());
    } finally {
      Fx.run(stage::close);
    }
  }
}
