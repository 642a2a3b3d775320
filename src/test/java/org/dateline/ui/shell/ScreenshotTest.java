package org.dateline.ui.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.dateline.work.Background;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photographs the window in every state, to be looked at; fails where one can't be shown. */
@ExtendWith(FxToolkit.class)
class ScreenshotTest {
  private static final FakeArchive MANY = FakeArchive.ofMany(10_000);

  @ParameterizedTest
  @CsvSource({"1000,700,false", "1000,700,true", "1600,1000,false", "1600,1000,true"})
  void theWindowInEveryState(int width, int height, boolean dark) {
    take("articles", () -> found(FakeArchive.ofFive()), width, height, dark);
    take("first", () -> new Windows(FakeArchive.ofFive()).root, width, height, dark);
    take("mistake", ScreenshotTest::mistake, width, height, dark);
    take("nothing-found", ScreenshotTest::nothingFound, width, height, dark);
    take("nothing-imported", () -> new Windows(FakeArchive.empty()).root, width, height, dark);
    take("failed", ScreenshotTest::failed, width, height, dark);
    take("damaged", ScreenshotTest::damaged, width, height, dark);
    take("starting", ScreenshotTest::starting, width, height, dark);
    take("many", () -> new Windows(MANY).root, width, height, dark);
    take("offers", () -> new Windows(FakeArchive.ofFive()).root, width, height, dark);
    take("finder", () -> new Windows(MANY).root, width, height, dark);
  }

  private static void take(
      String state, Supplier<Parent> window, int width, int height, boolean dark) {
    Screenshots.write(
        "window-" + state + "-" + width + (dark ? "-dark" : ""),
        window,
        width,
        height,
        dark,
        scene -> Fx.run(() -> prepare(state, scene)));
  }

  private static void prepare(String state, Scene scene) {
    switch (state) {
      case "offers" -> {
        TextField field = (TextField) scene.lookup(".search-field");
        field.requestFocus();
        field.replaceSelection("pu");
      }
      case "finder" ->
          scene.getRoot().lookupAll(".facet-all").stream()
              .map(Button.class::cast)
              .filter(Node::isVisible)
              .findFirst()
              .orElseThrow()
              .fire();
      case "damaged" -> scene.getRoot().lookup(".button").requestFocus();
      case "focus" -> scene.getRoot().lookup(".value-row").requestFocus();
      default -> scene.getRoot().lookup(".results").requestFocus();
    }
  }

  private static Parent found(FakeArchive archive) {
    Windows window = new Windows(archive);
    window.lens.show(
        "special forces person:putin",
        List.of(
            Filter.include(Facet.PERSON, "Jens Stoltenberg"),
            Filter.include(Facet.PLACE, "Ukraine"),
            Filter.exclude(Facet.SOURCE, "China Topix")),
        Sort.NEWEST);
    return window.root;
  }

  private static Parent mistake() {
    Windows window = new Windows(FakeArchive.ofFive());
    window.lens.search("person:Putin (troops OR soldiers year:2015..2013");
    return window.root;
  }

  private static Parent nothingFound() {
    Windows window = new Windows(FakeArchive.ofFive());
    window.lens.show(
        "stoltenberg wiesbaden", List.of(Filter.include(Facet.PLACE, "Moscow")), Sort.RELEVANCE);
    return window.root;
  }

  private static Parent failed() {
    FakeArchive archive = FakeArchive.ofFive();
    archive.failing(true);
    return new Windows(archive).root;
  }

  private static Parent damaged() {
    ArchiveUnavailable failure =
        new ArchiveUnavailable(
            ArchiveUnavailable.Reason.DAMAGED,
            Path.of("/home/reader/.local/share/dateline/archive"),
            List.of(Path.of("/media/disk/scraped/2014–2016"), Path.of("seeds").toAbsolutePath()),
            "The index is damaged: files are missing, cut short or altered.",
            null);
    return new ArchiveFailedView(failure.directory(), failure, () -> {}, () -> {});
  }

  private static Parent starting() {
    return new Windows(
            FakeArchive.ofFive(), new Background(new DirectExecutor(), new ArrayDeque<>()::add))
        .root;
  }
}
