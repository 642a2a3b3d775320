package org.dateline.ui.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import org.dateline.article.Place.Coordinates;
import org.dateline.search.Atlas;
import org.dateline.search.PlaceCounts;
import org.dateline.search.PlaceCounts.Spot;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FakeAtlas;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.NoMarks;
import org.dateline.ui.Screenshots;
import org.dateline.ui.articles.results.ResultsView;
import org.dateline.ui.articles.results.ResultsViewModel;
import org.dateline.ui.control.Actions;
import org.dateline.ui.lens.Lens;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(FxToolkit.class)
class MapScreenshotTest {
  private static final PlaceCounts PLACES =
      new PlaceCounts(
          List.of(
              spot("Kyiv", "UA", 50.45, 30.52, 1151, 0),
              spot("Moscow", "RU", 55.75, 37.62, 980, 12),
              spot("Brussels", "BE", 50.85, 4.35, 764, 0),
              spot("Crimea", "UA", 45.1, 34.1, 620, 0),
              spot("Donetsk", "UA", 48.0, 37.8, 540, 3),
              spot("London", "GB", 51.5, -0.12, 210, 0),
              spot("Berlin", "DE", 52.52, 13.4, 204, 0),
              spot("Georgia", "GE", 42.0, 43.5, 58, 58),
              spot("Madrid", "ES", 40.4, -3.7, 40, 0),
              spot("Yavoriv", "UA", 49.94, 23.39, 23, 23),
              spot("Athens", "GR", 37.98, 23.73, 20, 0),
              new Spot("Europe", "", null, 12, 0)),
          2400,
          310);

  private static Spot spot(
      String name, String country, double latitude, double longitude, long n, long guesses) {
    return new Spot(name, country, new Coordinates(latitude, longitude), n, guesses);
  }

  private static Parent view(Atlas atlas, FakeArchive archive) {
    Lens lens = new Lens();
    return new MapView(
        new MapViewModel(
            atlas,
            code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH),
            DirectExecutor.background(),
            lens),
        new ResultsView(
            new ResultsViewModel(archive, DirectExecutor.background(), lens),
            new Actions(),
            NoMarks.create()),
        () -> {});
  }

  @ParameterizedTest
  @CsvSource({"1000,700,false", "1000,700,true", "1600,1000,false"})
  void theMapIsPhotographed(int width, int height, boolean dark) {
    String end = "-" + width + (dark ? "-dark" : "");
    FakeArchive five = FakeArchive.ofFive();
    Path file =
        Screenshots.write(
            "map" + end, () -> view((request, cancel) -> PLACES, five), width, height, dark);
    assertTrue(Files.exists(file));
    Screenshots.write(
        "map-empty" + end,
        () -> view(new FakeAtlas(FakeArchive.empty()), FakeArchive.empty()),
        width,
        height,
        dark);
    five.failing(true);
    Screenshots.write(
        "map-failed" + end, () -> view(new FakeAtlas(five), five), width, height, dark);
  }
}
