package org.dateline.ui.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.dateline.article.Span;
import org.dateline.correction.Corrections;
import org.dateline.search.Alike;
import org.dateline.search.Facet;
import org.dateline.search.Known;
import org.dateline.search.Known.Office;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FakeNames;
import org.dateline.ui.FakeQuotations;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.dateline.ui.control.OverlayPane;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.Navigation;
import org.dateline.work.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photographs the screen of people and places in its states. */
@ExtendWith(FxToolkit.class)
class PeopleScreenshotTest {
  private static final Known MAYOR =
      new Known(
          List.of("V. V. Putin"),
          "Russia",
          "",
          null,
          List.of(
              new Office("President of Russia", LocalDate.of(2012, 5, 7), null, "Kremlin"),
              new Office(
                  "Prime Minister of Russia",
                  LocalDate.of(2008, 5, 8),
                  LocalDate.of(2012, 5, 7),
                  "Government of Russia, Heads of government")));

  private static final Navigation NOWHERE =
      new Navigation() {
        @Override
        public void articles() {}

        @Override
        public void quotes(String speaker) {}

        @Override
        public void timeline() {}

        @Override
        public void name(Facet facet, String name) {}

        @Override
        public void article(String id) {}

        @Override
        public void article(String id, Span place) {}
      };

  private static PeopleViewModel model(FakeArchive archive, Background background, Lens lens) {
    FakeNames names =
        new FakeNames(archive)
            .knowing(MAYOR)
            .finding(
                List.of(
                    new Alike("Vladimir Putin", "Vladimir Puttin", Alike.Reason.ONE_LETTER),
                    new Alike("Jens Stoltenberg", "J. Stoltenberg", Alike.Reason.INITIAL)));
    return new PeopleViewModel(
        new PeopleSources(archive, names, names, new FakeQuotations(archive), Corrections::none),
        background,
        lens);
  }

  private static Parent view(PeopleViewModel model) {
    OverlayPane overlay = new OverlayPane();
    overlay.setContent(
        new PeopleView(model, NOWHERE, new MadeCorrections(new ArrayList<>()), overlay));
    return overlay;
  }

  private static void photograph(
      String name, FakeArchive archive, boolean dark, Consumer<PeopleViewModel> then) {
    for (int[] size : new int[][] {{1000, 700}, {1440, 900}}) {
      Lens lens = new Lens();
      PeopleViewModel[] model = new PeopleViewModel[1];
      Screenshots.write(
          name + "-" + size[0] + (dark ? "-dark" : ""),
          () -> root(archive, lens, model),
          size[0],
          size[1],
          dark,
          scene -> Fx.run(() -> then.accept(model[0])));
    }
  }

  private static Parent root(FakeArchive archive, Lens lens, PeopleViewModel[] model) {
    model[0] = model(archive, DirectExecutor.background(), lens);
    return view(model[0]);
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void aPerson(boolean dark) {
    photograph(
        "people", FakeArchive.ofFive(), dark, model -> model.open(Facet.PERSON, "Vladimir Putin"));
  }

  @Test
  void whatAsksForANameFloats() {
    for (String button : List.of("Merge…", "Rename…")) {
      Screenshots.write(
          "people-" + button.substring(0, 5).toLowerCase(Locale.ROOT),
          () -> root(FakeArchive.ofFive(), new Lens(), new PeopleViewModel[1]),
          1000,
          700,
          button.startsWith("Rename"),
          scene -> {
            Fx.run(
                () ->
                    scene.getRoot().lookupAll(".button").stream()
                        .map(Button.class::cast)
                        .filter(each -> button.equals(each.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
            Fx.type(KeyCode.P);
          });
    }
  }

  @Test
  void aPlaceAndOneOfItsForms() {
    photograph(
        "people-place",
        FakeArchive.ofFive(),
        false,
        model -> {
          model.open(Facet.PLACE, "Ukraine");
          model.page().chooseForm("Ukraine");
        });
  }

  @Test
  void longNamesAndManyArticles() {
    photograph("people-many", FakeArchive.ofMany(300), false, model -> {});
  }

  @Test
  void whatIsWorthALook() {
    photograph(
        "people-merges",
        FakeArchive.ofFive(),
        false,
        model -> model.page().review(PageState.Kind.MERGES));
    photograph(
        "people-doubts",
        FakeArchive.ofFive(),
        false,
        model -> model.page().review(PageState.Kind.DOUBTS));
  }

  @Test
  void nothingToShow() {
    photograph("people-empty", FakeArchive.empty(), false, model -> {});
  }

  @Test
  void theArchiveFails() {
    FakeArchive failing = FakeArchive.ofFive();
    photograph(
        "people-failed",
        failing,
        true,
        model -> {
          failing.failing(true);
          model.names().retry();
          model.page().retry();
          model.review().retry();
          failing.failing(false);
        });
  }

  @Test
  void aPageThatTakesLong() {
    FakeArchive slow = FakeArchive.ofFive();
    Background background = new Background("people-pictures", 3, Platform::runLater);
    Lens lens = new Lens();
    slow.block();
    try {
      Screenshots.write(
          "people-busy",
          () -> {
            PeopleViewModel model = model(slow, background, lens);
            model.open(Facet.PERSON, "Vladimir Putin");
            return view(model);
          },
          1000,
          700,
          false,
          scene -> Fx.until(scene.lookup(".busy").visibleProperty(), Boolean::booleanValue));
    } finally {
      slow.release();
      background.close();
    }
  }
}
