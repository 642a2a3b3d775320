package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.dateline.ingest.Importer;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.settings.Settings;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.dateline.ui.theme.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the whole program, on an archive of the five seed articles, through the tour of README, and
 * photographs it. {@code docs/images/update} copies the pictures that the documents show.
 */
@ExtendWith(FxToolkit.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TourTest {
  /** The report shows where the files lie; the same place makes the same picture. */
  private static final Path PLACE = Path.of(System.getProperty("java.io.tmpdir"), "dateline-tour");

  private Workspace workspace;

  @BeforeAll
  void importTheSeeds() throws Exception {
    clear();
    Path news = Files.createDirectories(PLACE.resolve("news"));
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, news.resolve(seed.getFileName()));
      }
    }
    workspace = Workspace.open(PLACE.resolve("archive"), Importer.WATCHED);
  }

  @AfterAll
  void close() throws IOException {
    workspace.close();
    clear();
  }

  private static void clear() throws IOException {
    if (Files.exists(PLACE)) {
      try (Stream<Path> files = Files.walk(PLACE)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** A window on the seeds that was last closed on a search. */
  private Scene window(String search, int width, int height, boolean dark) {
    Settings settings =
        Settings.defaults()
            .withLastSearch(new Settings.LastSearch(search, List.of(), Sort.RELEVANCE))
            .withTheme(dark ? Settings.Theme.DARK : Settings.Theme.LIGHT);
    return Fx.call(
        () -> {
          Scene scene = new Scene(new StackPane(), width, height);
          Theme.dress(scene);
          MainWindow window =
              new MainWindow(
                  workspace.opened(),
                  DirectExecutor.background(),
                  settings,
                  () -> null,
                  InstantSource.system());
          window.show(scene);
          window.begin(true, List.of(PLACE.resolve("news")));
          scene.snapshot(null); // which lays it out
          return scene;
        });
  }

  private static void shift(Scene scene, KeyCode key) {
    Fx.run(
        () ->
            Event.fireEvent(
                scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, true, false, false, false)));
  }

  private static void type(Scene scene, KeyCode key, String text, boolean control) {
    Fx.run(
        () -> {
          Event.fireEvent(
              scene,
              new KeyEvent(KeyEvent.KEY_PRESSED, text, text, key, false, control, false, false));
          if (!control) {
            Event.fireEvent(
                scene,
                new KeyEvent(
                    KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
          }
        });
  }

  @Test
  void theFirstStartFindsTheFiveArticles() {
    window("", 1000, 700, false);
    assertEquals(5, workspace.archive().size());
  }

  @ParameterizedTest
  @CsvSource({"1000,700,false", "1000,700,true", "1440,900,false", "1440,900,true"})
  void theTour(int width, int height, boolean dark) {
    String end = "-" + width + (dark ? "-dark" : "");
    Scene searched = window("\"special forces\"", width, height, dark);
    Screenshots.write("tour-articles" + end, searched);
    type(searched, KeyCode.D, "d", false);
    Screenshots.write("tour-evidence" + end, searched);
    Scene wrong = window("person:Putin (troops OR soldiers year:2023..2013", width, height, dark);
    Screenshots.write("tour-mistake" + end, wrong);
    Scene names = window("summit", width, height, dark);
    shift(names, KeyCode.U);
    Screenshots.write("tour-names" + end, names);
    type(names, KeyCode.O, "o", false);
    Screenshots.write("tour-original" + end, names);
    Scene screens = window("", width, height, dark);
    type(screens, KeyCode.DIGIT2, "2", true);
    Screenshots.write("tour-timeline" + end, screens);
    type(screens, KeyCode.DIGIT3, "3", true);
    Screenshots.write("tour-map" + end, screens);
    type(screens, KeyCode.DIGIT4, "4", true);
    Screenshots.write("tour-people" + end, screens);
    type(screens, KeyCode.DIGIT5, "5", true);
    Screenshots.write("tour-quotes" + end, screens);
    type(screens, KeyCode.DIGIT7, "7", true);
    Screenshots.write("tour-copies" + end, screens);
    type(screens, KeyCode.DIGIT8, "8", true);
    Screenshots.write("tour-notebook" + end, screens);
    Scene context = window("nato", width, height, dark);
    type(context, KeyCode.DIGIT6, "6", true);
    Fx.run(() -> ((ToggleButton) context.lookup(".context .segments .last")).fire());
    Screenshots.write("tour-context" + end, context);
    Scene imported = window("", width, height, dark);
    type(imported, KeyCode.I, "i", true);
    Screenshots.write("tour-import" + end, imported);
    Scene keys = window("", width, height, dark);
    type(keys, KeyCode.SLASH, "?", false);
    Screenshots.write("tour-keys" + end, keys);
    Scene help = window("", width, height, dark);
    type(help, KeyCode.F1, "", false);
    Screenshots.write("tour-help" + end, help);
  }
}
