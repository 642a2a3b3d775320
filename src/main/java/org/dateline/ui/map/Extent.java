package org.dateline.ui.map;

import java.util.Locale;
import org.dateline.search.PlaceCounts.Spot;

/** Whether a point is where a place is, or only the middle of it. */
enum Extent {
  /** A country, a continent, a sea: drawn as a ring, which does not hide what lies in it. */
  AREA,
  /** A town, a region of a country, a building. */
  LOCALITY;

  /** The extent of a place: what bears the name of its country is the country. */
  static Extent of(Spot spot) {
    boolean area = spot.country().isEmpty() || country(spot).equals(spot.name());
    return area ? AREA : LOCALITY;
  }

  /** The country of a place, in English; empty where it has none. */
  static String country(Spot spot) {
    return spot.country().isEmpty()
        ? ""
        : Locale.of("", spot.country()).getDisplayCountry(Locale.ENGLISH);
  }
}
