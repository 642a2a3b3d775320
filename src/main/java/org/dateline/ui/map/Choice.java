package org.dateline.ui.map;

import org.dateline.search.PlaceCounts.Spot;

/** Which places are looked at. */
enum Choice {
  /** All of them. */
  ALL("All"),
  /** Countries, continents and seas. */
  COUNTRIES("Countries"),
  /** What lies in them. */
  LOCALITIES("Towns and regions");

  private final String words;

  Choice(String words) {
    this.words = words;
  }

  /** What it is called. */
  String words() {
    return words;
  }

  boolean holds(Spot spot) {
    return switch (this) {
      case ALL -> true;
      case COUNTRIES -> Extent.of(spot) == Extent.AREA;
      case LOCALITIES -> Extent.of(spot) == Extent.LOCALITY;
    };
  }
}
