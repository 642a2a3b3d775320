package org.dateline.ui.map;

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

  boolean holds(MapPlace spot) {
    return switch (this) {
      case ALL -> true;
      case COUNTRIES -> spot.extent() == Extent.AREA;
      case LOCALITIES -> spot.extent() == Extent.LOCALITY;
    };
  }
}
