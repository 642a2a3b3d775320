package org.dateline.ui.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dateline.article.Place.Coordinates;
import org.dateline.search.PlaceCounts.Spot;
import org.jspecify.annotations.Nullable;

/**
 * A place of the map.
 *
 * @param spot what was counted
 * @param country the name of its country; empty where it lies in several or none
 * @param extent whether it is a country itself, or the like
 */
record MapPlace(Spot spot, String country, Extent extent) {

  /**
   * Places as the map shows them, in the same order.
   *
   * @param countries the name of a country, by its ISO 3166-1 alpha-2 code, as articles are listed
   *     under it
   */
  static List<MapPlace> of(List<Spot> spots, UnaryOperator<String> countries) {
    Map<String, String> names = new HashMap<>();
    return spots.stream()
        .map(
            spot -> {
              String code = spot.country();
              String country = code.isEmpty() ? "" : names.computeIfAbsent(code, countries);
              boolean area = country.isEmpty() || country.equals(spot.name());
              return new MapPlace(spot, country, area ? Extent.AREA : Extent.LOCALITY);
            })
        .toList();
  }

  /** The canonical name. */
  String name() {
    return spot.name();
  }

  /** Where it is; null where no one point stands for it. */
  @Nullable Coordinates at() {
    return spot.at();
  }

  /** How many articles name it. */
  long articles() {
    return spot.articles();
  }

  /** How many of these only guess that it is meant. */
  long guesses() {
    return spot.guesses();
  }

  /** Whether no article is any surer of it than a guess. */
  boolean isGuess() {
    return spot.isGuess();
  }
}
