package org.dateline.ui.context;

import org.dateline.search.ContextLine;
import org.dateline.search.ContextOrder;
import org.dateline.search.SearchRequest;
import org.dateline.ui.control.paged.PagedList;

/** What the screen of words in context shows. */
public sealed interface ContextState {

  /** Nothing was answered yet. */
  record Starting() implements ContextState {}

  /** An answer is on its way; what was shown before stays. */
  record Searching(ContextState before) implements ContextState {}

  /** The query has no words that could be shown. */
  record NoWords() implements ContextState {}

  /**
   * Lines were found, or none.
   *
   * @param rows all of them, fetched as they are looked at
   * @param articles how many articles they stand in
   * @param ordered how many of them are in the order asked for
   * @param millis what the answer took
   * @param selected the row to select
   * @param asked what was asked for
   */
  record Found(
      PagedList<ContextLine> rows,
      long articles,
      long ordered,
      double millis,
      int selected,
      Asked asked)
      implements ContextState {}

  /**
   * The lines are shown by date while they are being ordered by words.
   *
   * @param progress how much of that is done, 0 to 1
   */
  record Ordering(Found byDate, double progress) implements ContextState {}

  /** The archive could not answer. */
  record Failed(String message) implements ContextState {}

  /** A request with the order of its lines. */
  record Asked(SearchRequest request, ContextOrder order) {}
}
