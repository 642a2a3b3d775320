package org.dateline.ui.articles.results;

import org.dateline.search.Query.Period;
import org.dateline.ui.control.histogram.ChartBars;
import org.jspecify.annotations.Nullable;

/** What stands above the results of how they are spread over time. */
public sealed interface SpreadState {
  /** Nothing was answered yet, or nothing that was found has a date. */
  record Empty() implements SpreadState {}

  /**
   * The bars of all dated articles that are found but for the stretch of time that is chosen.
   *
   * @param window the whole years that the bars lie in: one bar alone tells nothing about time
   * @param chosen that stretch, or null
   */
  record Spread(ChartBars bars, Period window, @Nullable Period chosen) implements SpreadState {}

  /** The archive could not answer. */
  record Failed(String message) implements SpreadState {}
}
