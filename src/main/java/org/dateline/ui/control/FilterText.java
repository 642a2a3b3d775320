package org.dateline.ui.control;

import org.dateline.search.Facet;
import org.dateline.search.Filter;

/** What filters are called in the window. */
public final class FilterText {
  private static final int YEAR_DIGITS = 4;

  private FilterText() {}

  /** A filter with what it looks at: "Person: Jens Stoltenberg", "Date: Oct 2021 – Sep 2022". */
  public static String of(Filter filter) {
    String value = value(filter.facet(), filter.value());
    return switch (filter.facet()) {
      case PERSON, PLACE, SOURCE, SPEAKER -> facet(filter.facet()) + ": " + value;
      case YEAR ->
          filter.value().equals(Filter.UNDATED)
              ? value
              : (filter.value().length() == YEAR_DIGITS ? "Year: " : "Date: ") + value;
    };
  }

  /** What a filter looks at: "Person". */
  public static String facet(Facet facet) {
    return switch (facet) {
      case PERSON -> "Person";
      case PLACE -> "Place";
      case YEAR -> "Year";
      case SOURCE -> "Source";
      case SPEAKER -> "Speaker";
    };
  }

  /** A value as people read it: "2015", "Oct 2021 – Sep 2022", "Undated". */
  public static String value(Facet facet, String value) {
    if (facet == Facet.YEAR && value.equals(Filter.UNDATED)) {
      return "Undated";
    }
    return Filter.include(facet, value).period().map(PeriodText::of).orElse(value);
  }
}
