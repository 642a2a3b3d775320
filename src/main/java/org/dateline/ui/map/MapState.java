package org.dateline.ui.map;

import java.util.List;
import org.dateline.search.PlaceCounts;

/** What the map shows. */
public sealed interface MapState {
  /** Nothing was answered yet. */
  record Starting() implements MapState {}

  /** An answer is on its way; what was shown before stays. */
  record Counting(MapState before) implements MapState {}

  /** The places of what was found; there may be none. */
  record Shown(PlaceCounts counts, List<MapPlace> places) implements MapState {
    /** Keeps an unmodifiable copy of the places. */
    public Shown {
      places = List.copyOf(places);
    }
  }

  /** Nothing was found. */
  record NothingFound() implements MapState {}

  /** The archive could not answer. */
  record Failed(String message) implements MapState {}
}
