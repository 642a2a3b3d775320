package org.dateline.ui.articles.filters;

import java.util.List;
import org.dateline.search.Facet;
import org.jspecify.annotations.Nullable;

/** What the filter pane shows. */
public sealed interface FiltersState {

  /** Nothing was counted yet. */
  record Starting() implements FiltersState {}

  /**
   * The values of each facet. Stays while the next answer is on its way.
   *
   * @param sections one for each facet
   * @param sameQuery whether only filters have changed since the counts before: who clicks on
   *     values must find them where they were
   */
  record Counted(List<Section> sections, boolean sameQuery) implements FiltersState {
    /** Keeps an unmodifiable copy. */
    public Counted {
      sections = List.copyOf(sections);
    }
  }

  /** The archive could not answer. */
  record Failed(String message) implements FiltersState {}

  /**
   * The values of one facet.
   *
   * @param facet which
   * @param values those listed, the chosen ones always among them
   * @param distinct how many values there are
   */
  record Section(Facet facet, List<Value> values, int distinct) {
    /** Keeps an unmodifiable copy. */
    public Section {
      values = List.copyOf(values);
    }
  }

  /**
   * One value.
   *
   * @param articles how many have it, or null where that is not counted
   * @param share of the largest count of the facet, 0 to 1
   */
  record Value(Facet facet, String text, @Nullable Long articles, double share, Choice choice) {}

  /** What is done with a value. */
  enum Choice {
    /** Nothing. */
    NONE,
    /** Only articles that have it. */
    INCLUDED,
    /** No article that has it. */
    EXCLUDED
  }
}
