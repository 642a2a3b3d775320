package org.dateline.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldMapTest {
  private final WorldMap map = WorldMap.load();

  @ParameterizedTest
  @CsvSource({
    "Simferopol, 44.95, 34.10, Ukraine",
    "Sevastopol, 44.60, 33.60, Ukraine",
    "Kerch, 45.33, 36.40, Ukraine",
    "Perekop, 46.16, 33.69, Ukraine",
    "Kyiv, 50.45, 30.52, Ukraine",
    "Donetsk, 48.00, 37.80, Ukraine",
    "Luhansk, 48.57, 39.31, Ukraine",
    "Krasnodar, 45.04, 38.98, Russia",
    "Moscow, 55.75, 37.62, Russia",
    "Kaliningrad, 54.71, 20.51, Russia",
    "northern Nicosia, 35.25, 33.40, Cyprus",
    "Hargeisa, 9.56, 44.06, Somalia",
    "Paris, 48.86, 2.35, France",
    "Wellington, -41.25, 174.90, New Zealand"
  })
  void townsLieInTheCountriesThatTheUnitedNationsRecognise(
      String town, double latitude, double longitude, String country) {
    assertEquals(Optional.of(country), map.country(latitude, longitude), town);
  }

  @Test
  void theSeaIsNobodys() {
    assertEquals(Optional.empty(), map.country(43.5, 33.0));
  }

  @Test
  void noBorderRunsAcrossPerekop() {
    List<double[]> near =
        map.borders().stream()
            .filter(
                line -> {
                  for (int i = 0; i < line.length; i += 2) {
                    boolean east =
                        line[i] > MapProjection.east(32.5) && line[i] < MapProjection.east(35.5);
                    boolean south =
                        line[i + 1] > MapProjection.south(46.6)
                            && line[i + 1] < MapProjection.south(44.2);
                    if (east && south) {
                      return true;
                    }
                  }
                  return false;
                })
            .toList();
    assertEquals(0, near.size());
  }
}
