package org.dateline.ui.imports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.dateline.ui.imports.ImportState.Broken;
import org.dateline.ui.imports.ImportState.Finished;
import org.dateline.ui.imports.ImportState.Running;
import org.dateline.work.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Photographs the import screen in its states, in a small and a large window. */
@ExtendWith(FxToolkit.class)
class ImportsScreenshotTest {
  @TempDir Path temp;
  private Background background;
  private ImportsBench bench;

  @BeforeEach
  void open() {
    background = new Background("imports-pictures", 2, Platform::runLater);
    bench = new ImportsBench(temp, background);
  }

  @AfterEach
  void close() {
    bench.gate.countDown();
    background.close();
  }

  private void write() {
    for (int i = 0; i < 5; i++) {
      bench.write("news/seeds/00" + i + "_17c55481610ced02.txt", "a" + i);
    }
    bench.write("news/example.org/2016/allies-train.html", "Allies train");
    bench.write("news/example.org/2016/allies-train (1).html", "Allies train");
    bench.write("news/daily.example/page-0417.html", "EMPTY");
    bench.write("news/daily.example/scan_0032.txt", "BINARY");
    bench.write("news/daily.example/board-minutes.docx", "LOCKED");
  }

  private void photograph(String name, boolean dark, Consumer<Scene> before) {
    for (boolean large : new boolean[] {false, true}) {
      Path file =
          Screenshots.write(
              name + (large ? "-large" : "-small") + (dark ? "-dark" : ""),
              () -> new ImportsView(bench.imports, Optional::empty, id -> {}),
              large ? 1600 : 1000,
              large ? 900 : 600,
              dark,
              scene -> {
                if (!bench.shut) {
                  Fx.run(bench.imports::open);
                }
                before.accept(scene);
                Fx.pulses(10);
              });
      assertTrue(Files.exists(file));
    }
  }

  @Test
  void nothingImported() {
    photograph("imports-empty", false, scene -> {});
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void running(boolean dark) {
    write();
    for (int i = 0; i < 400; i++) {
      bench.write("news/wait/wait-" + i + ".txt", "Later " + i);
    }
    Fx.run(
        () ->
            bench
                .imports
                .stateProperty()
                .subscribe(
                    state ->
                        bench.shut =
                            state instanceof Running running && running.progress().done() >= 10));
    Fx.run(() -> bench.imports.add(List.of(temp.resolve("news"))));
    Fx.until(bench.imports.stateProperty(), state -> bench.shut || state instanceof Finished);
    photograph("imports-running", dark, scene -> {});
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void finishedWithProblems(boolean dark) {
    write();
    finish(temp.resolve("news"));
    photograph("imports-finished", dark, scene -> {});
  }

  @Test
  void rowsFarDownAreShownWhenTheyAreScrolledTo() {
    for (int i = 0; i < 400; i++) {
      bench.write(String.format(Locale.ROOT, "news/many/page-%03d.txt", i), "EMPTY");
    }
    finish(temp.resolve("news"));
    photograph(
        "imports-scrolled",
        false,
        scene -> {
          Fx.until(bench.imports.report().rowsProperty(), rows -> rows.size() == 400);
          Fx.pulses(4);
          TableView<?> table = (TableView<?>) scene.lookup(".report");
          Fx.run(() -> table.scrollTo(300));
          for (int i = 0; i < 50 && !words(scene).contains("page-300.txt"); i++) {
            Fx.pulses(2);
            Fx.run(() -> scene.snapshot(null)); // lays out what is in no window
          }
          assertTrue(words(scene).contains("page-300.txt"), () -> words(scene).toString());
        });
  }

  private static Set<String> words(Scene scene) {
    return Fx.call(
        () ->
            scene.getRoot().lookupAll(".file-name").stream()
                .map(cell -> ((Labeled) cell).getText())
                .collect(Collectors.toSet()));
  }

  @Test
  void aFolderThatWasUnplugged() {
    write();
    finish(temp.resolve("news"), temp.resolve("unplugged"));
    photograph(
        "imports-missing",
        false,
        scene ->
            Fx.run(() -> bench.imports.report().kindProperty().set(Optional.of(Kind.UNREADABLE))));
  }

  @Test
  void anImportThatCouldNotGoOn() {
    write();
    bench.store.failWith("no space left on the disk that holds the archive");
    Fx.run(() -> bench.imports.add(List.of(temp.resolve("news"))));
    Fx.until(bench.imports.stateProperty(), Broken.class::isInstance);
    photograph("imports-broken", false, scene -> {});
  }

  private void finish(Path... roots) {
    Fx.run(() -> bench.imports.add(List.of(roots)));
    Fx.until(bench.imports.stateProperty(), Finished.class::isInstance);
  }
}
