package org.dateline.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FakeAtlas;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.map.MapState.Failed;
import org.dateline.ui.map.MapState.NothingFound;
import org.dateline.ui.map.MapState.Shown;
import org.junit.jupiter.api.Test;

class MapViewModelTest {
  private final Lens lens = new Lens();
  private final FakeArchive archive = FakeArchive.ofFive();

  private MapViewModel model() {
    MapViewModel model =
        new MapViewModel(
            new FakeAtlas(archive), MapViewModelTest::country, DirectExecutor.background(), lens);
    model.setShown(true);
    return model;
  }

  private static String country(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }

  private static MapPlace named(MapViewModel model, String name) {
    return model.listed().stream()
        .filter(spot -> spot.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPlaceIsFilteredByAndLeftOut() {
    MapViewModel model = model();
    MapPlace moscow = named(model, "Moscow");
    model.choose(moscow, false);
    assertEquals(List.of(Filter.include(Facet.PLACE, "Moscow")), lens.request().filters());
    assertTrue(model.isChosen(moscow));
    model.choose(moscow, true);
    assertEquals(List.of(Filter.exclude(Facet.PLACE, "Moscow")), lens.request().filters());
    model.choose(moscow, true);
    assertEquals(List.of(), lens.request().filters());
  }

  @Test
  void theListIsNarrowedByTheBeginningsOfWords() {
    MapViewModel model = model();
    model.wantedProperty().set("mosc");
    assertEquals(List.of("Moscow"), model.listed().stream().map(MapPlace::name).toList());
    model.wantedProperty().set("osc");
    assertEquals(List.of(), model.listed());
  }

  @Test
  void countriesAndWhatLiesInThemCanBeLookedAtAlone() {
    MapViewModel model = model();
    List<MapPlace> all = model.places();
    model.choiceProperty().set(Choice.COUNTRIES);
    List<MapPlace> countries = model.places();
    assertTrue(countries.stream().anyMatch(spot -> spot.name().equals("Ukraine")));
    model.choiceProperty().set(Choice.LOCALITIES);
    List<MapPlace> localities = model.places();
    assertTrue(localities.stream().anyMatch(spot -> spot.name().equals("Moscow")));
    assertEquals(all.size(), countries.size() + localities.size());
    assertEquals(localities, model.listed());
  }

  @Test
  void nothingFoundAndAFailureAreTold() {
    MapViewModel model = model();
    lens.search("zebra crossing");
    assertEquals(new NothingFound(), model.stateProperty().get());
    archive.failing(true);
    lens.search("");
    assertEquals(new Failed("a segment is cut short"), model.stateProperty().get());
    archive.failing(false);
    model.retry();
    assertInstanceOf(Shown.class, model.stateProperty().get());
  }
}
