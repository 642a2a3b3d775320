package org.dateline.ui.map;

import org.dateline.search.PlaceCounts;

/** What the map shows. */
public sealed interface MapState {
  /** Nothing was answered yet. */
  record Starting() implements MapState {}

  /** An answer is on its way; what was shown before stays. */
  record Counting(MapState before) implements MapState {}

  /** The places of what was found; there may be none. */
  record Shown(PlaceCounts counts) implements MapState {}

  /** Nothing was found. */
  record NothingFound() implements MapState {}

  /** The archive could not answer. */
  record Failed(String message) implements MapState {}
}
