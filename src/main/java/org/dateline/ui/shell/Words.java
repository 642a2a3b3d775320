package org.dateline.ui.shell;

import org.dateline.search.Facet;
import org.dateline.search.Filter;

/** What filters are called in the frame of the window. */
final class Words {
  private Words() {}

  static String facet(Facet facet) {
    return switch (facet) {
      case PERSON -> "Person";
      case PLACE -> "Place";
      case YEAR -> "Year";
      case SOURCE -> "Source";
    };
  }

  static String filter(Filter filter) {
    return filter.facet() == Facet.YEAR && filter.value().equals(Filter.UNDATED)
        ? "Undated"
        : facet(filter.facet()) + ": " + filter.value();
  }
}
