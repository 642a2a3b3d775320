package org.dateline.ui.timeline;

import java.util.List;
import org.dateline.search.DateCounts;
import org.dateline.search.Query.Period;
import org.dateline.ui.control.histogram.ChartBars;
import org.jspecify.annotations.Nullable;

/** What the timeline shows. */
public sealed interface TimelineState {

  /** Nothing was answered yet. */
  record Starting() implements TimelineState {}

  /** An answer is on its way; what was shown before stays. */
  record Counting(TimelineState before) implements TimelineState {}

  /**
   * Articles were found.
   *
   * @param bars of the dated ones, whatever stretch of time is chosen; none if all are undated
   * @param overview the same by longer or shorter bars, all of time at once
   * @param window the stretch that is looked at
   * @param chosen the stretch that the lens keeps, or null for all
   * @param counts how certain the dates are: within what is chosen, or over all of time
   * @param values what the bars are divided by, if not by certainty
   */
  record Shown(
      ChartBars bars,
      ChartBars overview,
      Period window,
      @Nullable Period chosen,
      DateCounts counts,
      List<String> values)
      implements TimelineState {
    /** Keeps an unmodifiable copy. */
    public Shown {
      values = List.copyOf(values);
    }

    /** The same, looked at elsewhere. */
    Shown at(Period other) {
      return new Shown(bars, overview, other, chosen, counts, values);
    }
  }

  /** Nothing was found, at any time. */
  record NothingFound() implements TimelineState {}

  /** The archive could not answer. */
  record Failed(String message) implements TimelineState {}
}
