package org.dateline.ui.people;

import java.util.List;
import org.dateline.search.FacetCounts.Count;

/** Which names are offered where one is asked for. */
sealed interface NameChoiceState {
  /** The archive is being asked; what was offered before stays. */
  record Looking() implements NameChoiceState {}

  /**
   * Names.
   *
   * @param names the best first; none if nothing was typed and none comes to mind
   * @param typed what was typed, blank for nothing
   */
  record Offered(List<Count> names, String typed) implements NameChoiceState {
    /** Keeps an unmodifiable copy. */
    public Offered {
      names = List.copyOf(names);
    }
  }

  /** No name has words that begin as was typed. */
  record Nothing(String typed) implements NameChoiceState {}

  /** The archive could not be asked. */
  record Failed(String message) implements NameChoiceState {}
}
