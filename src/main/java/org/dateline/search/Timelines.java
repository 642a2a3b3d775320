package org.dateline.search;

import org.dateline.search.Histogram.Unit;
import org.dateline.search.Query.Period;
import org.dateline.work.CancelToken;

/**
 * What else can be asked of the dates of a search besides {@link Archive#histogram}. Counts are
 * exact. Every method may be called from any thread but the user interface's, and throws what those
 * of {@link Archive} throw.
 */
public interface Timelines {

  /** How certain the dates of a search are, with respect to a stretch of days. */
  DateCounts dates(SearchRequest request, Period period, CancelToken cancel);

  /**
   * The histogram of a search by the values of a facet that most of its articles have.
   *
   * @param facet what the bars are divided by; not {@link Facet#YEAR}
   * @param values how many values are told apart at most
   */
  Stack stack(SearchRequest request, Unit unit, Facet facet, int values, CancelToken cancel);
}
