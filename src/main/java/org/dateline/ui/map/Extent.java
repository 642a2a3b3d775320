package org.dateline.ui.map;

/** Whether a point is where a place is, or only the middle of it. */
enum Extent {
  /** A country, a continent, a sea: drawn as a ring, which does not hide what lies in it. */
  AREA,
  /** A town, a region of a country, a building. */
  LOCALITY
}
