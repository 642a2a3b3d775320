package org.dateline.ui.people;

import java.util.List;
import org.dateline.search.FacetCounts.Count;

/** What the list of names shows. */
public sealed interface NameListState {
  /** Nothing was answered yet. */
  record Starting() implements NameListState {}

  /**
   * Names.
   *
   * @param counts in the order that was chosen
   * @param complete whether these are all; the others follow
   */
  record Listed(List<Count> counts, boolean complete) implements NameListState {
    /** Keeps an unmodifiable copy of the list. */
    public Listed {
      counts = List.copyOf(counts);
    }
  }

  /** No name fits what was typed and the lens. */
  record Nothing(String typed) implements NameListState {}

  /** The archive could not be asked. */
  record Failed(String message) implements NameListState {}
}
