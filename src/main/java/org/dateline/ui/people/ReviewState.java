package org.dateline.ui.people;

import java.util.List;
import java.util.Map;
import org.dateline.search.Alike;
import org.dateline.search.Doubt;

/** What is worth a look among the names. */
public sealed interface ReviewState {
  /** It is being looked for. */
  record Looking() implements ReviewState {}

  /**
   * What was found.
   *
   * @param alike pairs of names that may mean one, in the whole archive
   * @param counts how many articles of the archive have each name of these pairs
   * @param perName how many such pairs each name is in
   * @param doubts the names with guesses, in what the lens finds
   */
  record Found(
      List<Alike> alike, Map<String, Long> counts, Map<String, Integer> perName, List<Doubt> doubts)
      implements ReviewState {
    /** Keeps unmodifiable copies. */
    public Found {
      alike = List.copyOf(alike);
      counts = Map.copyOf(counts);
      perName = Map.copyOf(perName);
      doubts = List.copyOf(doubts);
    }
  }

  /** The archive could not be asked. */
  record Failed(String message) implements ReviewState {}
}
