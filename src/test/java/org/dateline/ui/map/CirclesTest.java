package org.dateline.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Place.Coordinates;
import org.dateline.search.PlaceCounts.Spot;
import org.dateline.ui.map.Circles.Circle;
import org.dateline.ui.map.Circles.Label;
import org.junit.jupiter.api.Test;

class CirclesTest {
  private static final MapProjection EUROPE =
      MapProjection.around(List.of(new Coordinates(35, -10), new Coordinates(60, 45)), 1000, 700);

  private static MapPlace spot(String name, double latitude, double longitude, long articles) {
    Spot spot = new Spot(name, "UA", new Coordinates(latitude, longitude), articles, 0);
    return MapPlace.of(List.of(spot), code -> "Ukraine").getFirst();
  }

  @Test
  void theAreaOfACircleIsItsNumberOfArticles() {
    Circles circles =
        Circles.of(List.of(spot("Kyiv", 50.4, 30.5, 400), spot("Rome", 41.9, 12.5, 100)), EUROPE);
    assertEquals(circles.drawn().get(0).radius(), 2 * circles.drawn().get(1).radius(), 1e-9);
  }

  @Test
  void placesOutsideOfTheScreenAndThoseThatAreCrowdedAreCounted() {
    List<MapPlace> spots = new ArrayList<>();
    spots.add(spot("Sydney", -33.9, 151.2, 50));
    for (int i = 0; i < 10; i++) {
      spots.add(spot("Suburb " + i, 50.4, 30.5 + i * 0.001, 10));
    }
    spots.addAll(MapPlace.of(List.of(new Spot("Europe", "", null, 3, 0)), code -> code));
    Circles circles = Circles.of(spots, EUROPE);
    assertEquals(1, circles.outside());
    assertEquals(10, circles.drawn().size() + circles.crowded());
    assertTrue(circles.crowded() > 0);
  }

  @Test
  void aCountryDoesNotHideTheTownInItsMiddle() {
    MapPlace country = spot("Ukraine", 49.0, 32.0, 400);
    MapPlace town = spot("Cherkasy", 49.1, 32.1, 3);
    MapPlace suburb = spot("Cherkasy South", 49.1, 32.1, 2);
    Circles circles = Circles.of(List.of(country, town, suburb), EUROPE);
    assertEquals(List.of(country, town), circles.drawn().stream().map(Circle::spot).toList());
    assertEquals(Extent.AREA, circles.drawn().getFirst().extent());
    assertEquals(1, circles.crowded());
  }

  @Test
  void labelsDoNotLieOnEachOther() {
    List<MapPlace> spots = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      spots.add(spot("Town number " + i, 40 + i % 20, i / 20 * 3.0, 1 + i % 7));
    }
    List<Circle> labelled =
        Circles.of(spots, EUROPE).drawn().stream()
            .filter(circle -> circle.label() == Label.BELOW)
            .toList();
    for (Circle one : labelled) {
      for (Circle other : labelled) {
        boolean apart =
            one == other
                || Math.abs(one.x() - other.x()) >= 60
                || Math.abs(one.y() + one.radius() - other.y() - other.radius()) >= 13.9;
        assertTrue(apart, () -> one + " and " + other);
      }
    }
  }

  @Test
  void whatIsUnderTheMouseStaysThereWhenOneZooms() {
    MapProjection closer = EUROPE.zoomed(1.5, 200, 300);
    Coordinates there = new Coordinates(50.4, 30.5);
    double east = EUROPE.x() + (200 - EUROPE.width() / 2) / EUROPE.scale();
    assertEquals(200, closer.screenX(east), 1e-6);
    assertTrue(closer.scale() > EUROPE.scale());
    assertTrue(EUROPE.shows(there));
  }
}
