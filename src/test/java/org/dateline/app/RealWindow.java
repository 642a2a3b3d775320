package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.dateline.ingest.Importer;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.settings.Settings;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.Fx;
import org.dateline.ui.Screenshots;

/**
 * The program's window on an archive of its own, 1000 × 700 pixels, driven by a robot's keys and
 * clicks. What it asks the archive is answered before the call returns. The test needs the
 * extension {@link org.dateline.ui.FxToolkit}.
 */
final class RealWindow implements AutoCloseable {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 700;
  private static final int PULSES = 3;

  private final Workspace workspace;
  private final Stage stage;
  private final MainWindow window;
  private final AtomicReference<Instant> now;

  private RealWindow(
      Workspace workspace, Stage stage, MainWindow window, AtomicReference<Instant> now) {
    this.now = now;
    this.workspace = workspace;
    this.stage = stage;
    this.window = window;
  }

  /** A window on a copy of the five seed articles. */
  static RealWindow onSeeds(Path folder) throws IOException, ArchiveUnavailable {
    Path news = Files.createDirectories(folder.resolve("news"));
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, news.resolve(seed.getFileName()));
      }
    }
    return on(folder, news, Settings.defaults());
  }

  /**
   * A window on the archive in a folder.
   *
   * @param folder where the archive is, or is made
   * @param news what is imported if it is made
   */
  static RealWindow on(Path folder, Path news, Settings settings) throws ArchiveUnavailable {
    Workspace workspace = Workspace.open(folder.resolve("archive"), Importer.WATCHED);
    boolean isNew = workspace.store().roots().isEmpty();
    Stage stage = Screenshots.show(StackPane::new, WIDTH, HEIGHT, false);
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2024-05-01T10:00:00Z"));
    MainWindow window =
        Fx.call(
            () -> {
              MainWindow made =
                  new MainWindow(
                      workspace.opened(),
                      DirectExecutor.background(),
                      settings,
                      () -> stage,
                      now::get);
              made.show(stage.getScene());
              made.begin(isNew, List.of(news));
              return made;
            });
    RealWindow real = new RealWindow(workspace, stage, window, now);
    real.settle();
    return real;
  }

  /** The archive and what works on it. */
  Workspace workspace() {
    return workspace;
  }

  /** The window's content. */
  MainWindow window() {
    return window;
  }

  /** The stage, to be photographed. */
  Stage stage() {
    return stage;
  }

  /** Lets time go by on the window's clock. */
  void pass(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  /** Presses and releases keys, one after the other. */
  void press(KeyCode... keys) {
    Fx.type(keys);
  }

  /** Presses {@code key} while {@code modifier} is held. */
  void chord(KeyCode modifier, KeyCode key) {
    Fx.chord(modifier, key);
  }

  /** Types lower-case letters, digits and blanks. */
  void type(String text) {
    press(
        text.chars()
            .mapToObj(
                c ->
                    c == ' '
                        ? KeyCode.SPACE
                        : KeyCode.getKeyCode(Character.toString(Character.toUpperCase(c))))
            .toArray(KeyCode[]::new));
  }

  /** Clicks into the middle of what is shown. */
  void click(Node node) {
    Fx.run(
        () -> {
          Bounds at = node.localToScreen(node.getLayoutBounds());
          Robot robot = new Robot();
          robot.mouseMove(at.getCenterX(), at.getCenterY());
          robot.mouseClick(MouseButton.PRIMARY);
        });
    settle();
  }

  /** Everything visible that a style selector finds, in order. */
  List<Node> all(String selector) {
    return Fx.call(
        () ->
            stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(RealWindow::isShown)
                .toList());
  }

  /** The first thing visible that a style selector finds. */
  Node find(String selector) {
    List<Node> found = all(selector);
    if (found.isEmpty()) {
      throw new AssertionError("nothing is " + selector);
    }
    return found.getFirst();
  }

  /** The words of every label and button that is shown, in order. */
  List<String> words() {
    return all("*").stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null && !text.isBlank())
        .toList();
  }

  /** The label or button that is shown with these words. */
  Node labelled(String words) {
    return all("*").stream()
        .filter(node -> node instanceof Labeled labeled && words.equals(labeled.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing says " + words + " among " + words()));
  }

  /** The filters in force, as the chips above the screen say them. */
  List<String> chips() {
    return all(".context-bar > .chip").stream().map(node -> ((Labeled) node).getText()).toList();
  }

  private static boolean isShown(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Waits until everything is laid out. */
  void settle() {
    Fx.pulses(PULSES);
  }

  @Override
  public void close() {
    Fx.run(
        () -> {
          window.stop();
          stage.close();
        });
    workspace.close();
  }
}
