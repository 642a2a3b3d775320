package org.dateline.ui.articles.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.BorderPane;
import javafx.scene.robot.Robot;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.dateline.article.Article;
import org.dateline.article.Role;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FixtureArticles;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.NoMarks;
import org.dateline.ui.Screenshots;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.ToastPane;
import org.dateline.ui.lens.Lens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The article pane, with the keys and the mouse. */
@ExtendWith(FxToolkit.class)
class ReaderViewTest {
  private final Lens lens = new Lens();
  private ReaderViewModel reader;
  private Stage stage;

  private Scene show(List<Article> articles, String id, String query) {
    stage =
        Screenshots.show(
            () -> {
              reader =
                  new ReaderViewModel(new FakeArchive(articles), DirectExecutor.background(), lens);
              return new BorderPane(new ReaderView(reader, NoMarks.on(reader), new ToastPane()));
            },
            800,
            600,
            false);
    Fx.run(
        () -> {
          Actions actions = new Actions();
          view().register(actions);
          actions.install(stage.getScene(), () -> false);
          lens.search(query);
          reader.show(id);
          view().focusText();
        });
    Fx.pulses(3);
    return stage.getScene();
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  private ReaderView view() {
    return (ReaderView) ((BorderPane) stage.getScene().getRoot()).getCenter();
  }

  private Node find(String selector) {
    return Fx.call(() -> stage.getScene().getRoot().lookup(selector));
  }

  private Button chip(String name) {
    return Fx.call(
        () ->
            stage.getScene().getRoot().lookupAll(".chip").stream()
                .map(Button.class::cast)
                .filter(chip -> chip.getText().startsWith(name))
                .findFirst()
                .orElseThrow());
  }

  private static void click(Node node, double x, double y, int times) {
    Fx.run(
        () -> {
          Bounds at = node.localToScreen(node.getBoundsInLocal());
          Robot robot = new Robot();
          robot.mouseMove(at.getMinX() + x, at.getMinY() + y);
          for (int i = 0; i < times; i++) {
            robot.mouseClick(MouseButton.PRIMARY);
          }
        });
    Fx.pulses(2);
  }

  /** The robot's mouse does not know the keys that are held, so such an event is made by hand. */
  private static void fire(
      Node node, EventType<MouseEvent> type, double x, double y, boolean shift, boolean alt) {
    Fx.run(
        () -> {
          Point2D inScene = node.localToScene(x, y);
          Point2D onScreen = node.localToScreen(x, y);
          node.fireEvent(
              new MouseEvent(
                  type,
                  inScene.getX(),
                  inScene.getY(),
                  onScreen.getX(),
                  onScreen.getY(),
                  MouseButton.PRIMARY,
                  1,
                  shift,
                  false,
                  alt,
                  false,
                  true,
                  false,
                  false,
                  true,
                  false,
                  true,
                  new PickResult(node, inScene.getX(), inScene.getY())));
        });
    Fx.pulses(2);
  }

  private static List<Article> longArticle() {
    Articles builder = Articles.article("long").block(Role.HEADLINE, "A long article");
    for (int i = 0; i < 200; i++) {
      builder.block(
          Role.BODY, "Paragraph number " + i + " is here. " + "It goes on and on. ".repeat(12));
    }
    return List.of(builder.block(Role.BODY, "The needle lies at the very end.").build());
  }

  private String firstPassageInSight() {
    return Fx.call(
        () ->
            stage.getScene().getRoot().lookupAll(".passage").stream()
                .filter(p -> p.getLayoutY() + p.getLayoutBounds().getHeight() > 0)
                .min((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY()))
                .map(p -> ((TextFlow) p.lookup("TextFlow")).getChildren().getFirst())
                .map(text -> ((javafx.scene.text.Text) text).getText())
                .orElse(""));
  }

  @Test
  void nAndPStepThroughTheHits() {
    show(FixtureArticles.five(), "a0", "troops");
    assertEquals(0, Fx.call(() -> reader.currentHitProperty().get()));
    Fx.type(KeyCode.N);
    assertEquals(1, Fx.call(() -> reader.currentHitProperty().get()));
    Fx.type(KeyCode.P);
    assertEquals(0, Fx.call(() -> reader.currentHitProperty().get()));
  }

  @Test
  void anArticleOpensAtItsFirstHit() {
    show(longArticle(), "long", "needle");
    List<String> inSight =
        Fx.call(
            () ->
                stage.getScene().getRoot().lookupAll(".passage").stream()
                    .map(p -> (TextFlow) p.lookup("TextFlow"))
                    .map(flow -> ((javafx.scene.text.Text) flow.getChildren().getFirst()).getText())
                    .toList());
    assertTrue(inSight.contains("The needle lies at the very end."), inSight.toString());
    assertTrue(inSight.size() < 30, "only what is in sight has nodes");
  }

  @Test
  void qPutsTheFocusOnTheFirstQuoteAndEscapeClosesTheCard() {
    Article quoted = QuotedArticle.build();
    Scene scene = show(List.of(quoted), quoted.id(), "");

    Fx.type(KeyCode.Q);
    Fx.pulses(2);
    assertTrue(Fx.call(scene::getFocusOwner) instanceof QuoteRow);
    Fx.type(KeyCode.ESCAPE);
    Fx.pulses(2);
    assertNull(find(".quotes-card"));
    assertEquals("TextColumn", Fx.call(scene::getFocusOwner).getClass().getSimpleName());
  }

  @Test
  void dOpensTheEvidenceAndEscapeClosesItAndGivesTheFocusBack() {
    show(FixtureArticles.five(), "a0", "");
    Node before = Fx.call(() -> stage.getScene().getFocusOwner());
    assertNull(find(".evidence-card"));
    Fx.type(KeyCode.D);
    assertNotNull(find(".evidence-card"));
    Fx.type(KeyCode.ESCAPE);
    assertNull(find(".evidence-card"));
    assertEquals(before, Fx.call(() -> stage.getScene().getFocusOwner()));
  }

  @Test
  void aClueThatIsClickedIsSetOffInTheText() {
    show(FixtureArticles.five(), "a0", "");
    Fx.type(KeyCode.D);
    click(find(".clue-words"), 60, 10, 1);
    assertTrue(
        Fx.call(
            () ->
                stage.getScene().getRoot().lookupAll(".flash").stream()
                    .anyMatch(path -> !path.getLayoutBounds().isEmpty())));
  }

  @Test
  void oShowsTheOriginalAndKeepsThePlace() {
    show(longArticle(), "long", "");
    Fx.run(() -> reader.originalProperty().set(false));
    for (int i = 0; i < 6; i++) {
      Fx.type(KeyCode.PAGE_DOWN);
    }
    String read = firstPassageInSight();
    Fx.type(KeyCode.O);
    assertTrue(Fx.call(() -> reader.originalProperty().get()));
    String original = firstPassageInSight();
    assertEquals(read.substring(0, 24), original.substring(0, 24));
    Fx.type(KeyCode.O);
    assertEquals(read, firstPassageInSight());
  }

  @Test
  void uUnderlinesPeopleAndPlaces() {
    show(FixtureArticles.five(), "a0", "");
    assertFalse(underlined(".person-name"));
    Fx.chord(KeyCode.SHIFT, KeyCode.U);
    assertTrue(underlined(".person-name"));
    assertTrue(underlined(".place-name"));
  }

  private boolean underlined(String selector) {
    return Fx.call(
        () ->
            stage.getScene().getRoot().lookupAll(selector).stream()
                .anyMatch(path -> !path.getLayoutBounds().isEmpty()));
  }

  @Test
  void aChipFiltersByAClickAndLeavesOutByAnAltClick() {
    show(FixtureArticles.five(), "a0", "");
    click(chip("Jens Stoltenberg"), 20, 10, 1);
    assertEquals(
        List.of(Filter.include(Facet.PERSON, "Jens Stoltenberg")),
        Fx.call(() -> lens.request().filters()));
    fire(chip("Moscow"), MouseEvent.MOUSE_RELEASED, 10, 10, false, true);
    assertEquals(
        List.of(
            Filter.include(Facet.PERSON, "Jens Stoltenberg"),
            Filter.exclude(Facet.PLACE, "Moscow")),
        Fx.call(() -> lens.request().filters()));
  }

  @Test
  void enterOnAChipFiltersAndTheChipKeepsTheFocus() {
    show(FixtureArticles.five(), "a0", "");
    Fx.run(() -> chip("Petro Poroshenko").requestFocus());
    Fx.type(KeyCode.ENTER);
    assertEquals(
        List.of(Filter.include(Facet.PERSON, "Petro Poroshenko")),
        Fx.call(() -> lens.request().filters()));
    assertTrue(Fx.call(() -> chip("Petro Poroshenko").isFocused()));
  }

  @Test
  void aDoubleClickSelectsAWordAndCtrlCCopiesIt() {
    show(FixtureArticles.five(), "a0", "");
    Node headline = find(".passage.headline");
    click(headline, 20, 24, 2);
    Fx.chord(KeyCode.CONTROL, KeyCode.C);
    assertEquals("NATO", Fx.call(() -> Clipboard.getSystemClipboard().getString()));
  }

  @Test
  void everythingIsCopiedWithParagraphsApart() {
    List<Article> two =
        List.of(
            Articles.article("two")
                .block(Role.HEADLINE, "Title")
                .block(Role.CHROME, "Share this")
                .block(Role.BODY, "One\nline.")
                .block(Role.BODY, "Two.")
                .build());
    show(two, "two", "");
    Fx.chord(KeyCode.CONTROL, KeyCode.A);
    Fx.chord(KeyCode.CONTROL, KeyCode.C);
    assertEquals(
        "Title\n\nOne line.\n\nTwo.", Fx.call(() -> Clipboard.getSystemClipboard().getString()));
  }

  @Test
  void aShiftClickSelectsAcrossParagraphs() {
    show(FixtureArticles.five(), "a0", "");
    List<Node> bodies =
        Fx.call(
            () ->
                stage.getScene().getRoot().lookupAll(".passage.body").stream()
                    .sorted(Comparator.comparingDouble(Node::getLayoutY))
                    .toList());
    click(bodies.get(0), 1, 5, 1);
    fire(bodies.get(1), MouseEvent.MOUSE_PRESSED, 60, 8, true, false);
    Fx.chord(KeyCode.CONTROL, KeyCode.C);
    String copied = Fx.call(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.startsWith("NATO is examining ways"), copied);
    assertTrue(copied.contains("\n\nNATO"), copied);
  }

  @Test
  void aMegabyteIsShownByAFewNodes() {
    Articles builder = Articles.article("huge").block(Role.HEADLINE, "Huge");
    IntStream.range(0, 2_000)
        .forEach(
            i -> builder.block(Role.BODY, "Words of paragraph " + i + ". " + "word ".repeat(100)));
    show(List.of(builder.build()), "huge", "");
    Fx.type(KeyCode.END);
    assertTrue(firstPassageInSight().startsWith("Words of paragraph 199"), firstPassageInSight());
    assertTrue(Fx.call(() -> stage.getScene().getRoot().lookupAll(".passage").size()) < 30);
  }
}
