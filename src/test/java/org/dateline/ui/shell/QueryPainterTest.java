package org.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FxToolkit.class)
class QueryPainterTest {
  private Windows window = Fx.call(() -> new Windows(FakeArchive.ofFive()));
  private Stage stage = Screenshots.show(() -> window.root, 1000, 700, false);

  private TextField field() {
    return (TextField) stage.getScene().lookup(".search-field");
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  private void showDark() {
    Fx.run(stage::close);
    window = Fx.call(() -> new Windows(FakeArchive.ofFive()));
    stage = Screenshots.show(() -> window.root, 1000, 700, true);
  }

  private void type(String query) {
    Fx.run(
        () -> {
          field().requestFocus();
          field().selectAll();
          query.chars().forEach(c -> field().replaceSelection(Character.toString(c)));
        });
    Fx.pulses(1);
  }

  private List<Shape> painted(String kind) {
    Scene scene = stage.getScene();
    return Fx.call(
        () ->
            scene.getRoot().lookupAll("." + kind).stream()
                .map(Shape.class::cast)
                .filter(Node::isVisible)
                .toList());
  }

  private Set<Paint> fills(String kind) {
    return painted(kind).stream().map(Shape::getFill).collect(Collectors.toSet());
  }

  private List<String> words(String kind) {
    return painted(kind).stream().map(Text.class::cast).map(Text::getText).toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsPaintedHasItsColoursAtOnce(boolean dark) {
    if (dark) {
      showDark();
    }
    type("person:pelosi date:2019-99");
    assertEquals(List.of("person:", "date:"), words("query-field-name"));
    assertEquals(2, painted("query-ground").size());
    assertEquals(1, fills("query-ground").size());
    assertEquals(1, fills("query-field-name").size());
    Color ground = (Color) fills("query-ground").iterator().next();
    Color name = (Color) fills("query-field-name").iterator().next();
    assertTrue(dark ? ground.getBrightness() < 0.4 : ground.getBrightness() > 0.9);
    assertTrue(name.getSaturation() > 0.2, "the accent colour, not black or white");
    Color wave = (Color) painted("query-squiggle").getFirst().getStroke();
    assertTrue(wave.getSaturation() > 0.2, "a colour, not black");
  }

  @ParameterizedTest
  @CsvSource({
    "'Stoltenberg \"special forces',0,1",
    "'NATO date:2014-13 (x',2,2",
    "'person:Putin (troops OR soldiers year:2015..2013',4,2",
    "'place:Wiesbaden',1,0",
    "'stoltenberg',0,0"
  })
  void whatWasUnderstoodStaysPaintedAfterEnter(String query, int marks, int problems) {
    type(query);
    assertEquals(marks, painted("query-ground").size());
    assertEquals(problems, painted("query-squiggle").size());
    Fx.type(KeyCode.ENTER);
    assertEquals(query, field().getText().stripTrailing(), "Enter may end the word by a blank");
    assertEquals(marks, painted("query-ground").size());
    assertEquals(problems, painted("query-squiggle").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"person:pelosi", "a OR place:wiesbaden"})
  void theColouredWordsStandOnTheFieldsOwn(String query) {
    type("word ".repeat(60) + query);
    List<Shape> words = painted("query-field-name");
    Bounds box = Fx.call(() -> field().localToScene(field().getLayoutBounds()));
    Bounds last = Fx.call(() -> words.getLast().localToScene(words.getLast().getLayoutBounds()));
    assertTrue(box.contains(last), "the end of a long query is scrolled into the field");
    Rectangle ground = (Rectangle) painted("query-ground").getLast();
    assertEquals(ground.getX(), ((Text) words.getLast()).getX());
  }

  @ParameterizedTest
  @ValueSource(strings = {"person:pelosi date:2019-99"})
  void theFieldsOwnColoursShowWhileSomeOfItIsSelected(String query) {
    type(query);
    Fx.run(field()::selectAll);
    assertEquals(List.of(), painted("query-ground"));
    assertEquals(1, painted("query-squiggle").size());
    Fx.run(field()::deselect);
    assertEquals(2, painted("query-ground").size());
    Path wave = (Path) painted("query-squiggle").getFirst();
    assertTrue(Fx.call(() -> wave.getLayoutBounds().getWidth()) > 20);
  }
}
