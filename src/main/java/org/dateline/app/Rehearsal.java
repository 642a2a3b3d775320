package org.dateline.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.dateline.cli.CommandLineApp;
import org.dateline.cli.Terminal;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.Shortcut;

/**
 * Shows how long the window takes to start, or goes through its screens once, and closes it. The
 * property {@code dateline.rehearsal} asks for it: {@code start} for the first, {@code screens} for
 * the second, which is what the cache of classes of the packaged program is made from.
 */
final class Rehearsal {
  /** What asks for it. */
  static final String PROPERTY = "dateline.rehearsal";

  private static final String SCREENS = "screens";
  private static final List<Shortcut> ACTS =
      List.of(
          Shortcut.WHY_DATE,
          Shortcut.CLOSE,
          Shortcut.WHO_SAYS_WHAT,
          Shortcut.CLOSE,
          Shortcut.NEXT_RESULT,
          Shortcut.UNDERLINE_NAMES,
          Shortcut.UNDERLINE_NAMES,
          Shortcut.STAR,
          Shortcut.STAR,
          Shortcut.ORIGINAL,
          Shortcut.ORIGINAL,
          Shortcut.TIMELINE,
          Shortcut.MAP,
          Shortcut.PEOPLE,
          Shortcut.QUOTES,
          Shortcut.CONTEXT,
          Shortcut.NOTEBOOK,
          Shortcut.COPIES,
          Shortcut.REVIEW,
          Shortcut.IMPORT,
          Shortcut.ARTICLES,
          Shortcut.PALETTE,
          Shortcut.CLOSE,
          Shortcut.EXPORT,
          Shortcut.CLOSE,
          Shortcut.KEYS,
          Shortcut.CLOSE,
          Shortcut.SEARCH_HELP,
          Shortcut.CLOSE);

  /** What the command line is asked afterwards. */
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("search", "nato or war*", "--json"),
          List.of("search", "\"prime minister\"", "--limit", "3"),
          List.of("facets"));

  /** Long enough for an answer to each act. */
  private static final javafx.util.Duration PAUSE = javafx.util.Duration.millis(400);

  private final Actions actions;
  private final Scene scene;
  private final PrintStream out;
  private final Queue<Shortcut> acts = new ArrayDeque<>();
  private boolean begun;

  private Rehearsal(Actions actions, Scene scene, PrintStream out, boolean screens) {
    this.actions = actions;
    this.scene = scene;
    this.out = out;
    if (screens) {
      acts.addAll(ACTS);
    }
  }

  /** Whether the screens are gone through. */
  static boolean isOfScreens() {
    return SCREENS.equals(System.getProperty(PROPERTY));
  }

  /** Goes through what is not seen: some commands, and the classes of displays. */
  static void finish(Function<Terminal, CommandLineApp> commands) throws IOException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    CommandLineApp line = commands.apply(new Terminal(nowhere, nowhere, false, false, 80));
    COMMANDS.forEach(words -> line.run(words.toArray(String[]::new)));
    DisplayClasses.load();
  }

  /** The rehearsal that was asked for: to be told when the window shows results. */
  static Runnable of(Actions actions, Scene scene, PrintStream out) {
    Rehearsal made = new Rehearsal(actions, scene, out, isOfScreens());
    return made::answered;
  }

  /** The results are there: they are on the screen after the next pulse. */
  private void answered() {
    if (!begun) {
      begun = true;
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              Platform.runLater(Rehearsal.this::shown);
            }
          });
      Platform.requestNextPulse();
    }
  }

  private void shown() {
    Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
    out.println("usable after " + Duration.between(start, Instant.now()).toMillis() + " ms");
    next();
  }

  private void next() {
    Shortcut act = acts.poll();
    if (act == null) {
      scene.getWindow().hide();
      return;
    }
    actions.perform(act);
    PauseTransition pause = new PauseTransition(PAUSE);
    pause.setOnFinished(event -> next());
    pause.play();
  }
}
