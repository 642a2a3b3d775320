package org.dateline.ui.quotes;

import org.dateline.search.QuoteCounts;
import org.dateline.search.QuoteFilter;
import org.dateline.search.QuoteHit;
import org.dateline.search.SearchRequest;
import org.dateline.ui.control.paged.PagedList;

/** What the screen of quotes shows. */
public sealed interface QuotesState {

  /** Nothing was answered yet. */
  record Starting() implements QuotesState {}

  /** An answer is on its way; what was shown before stays. */
  record Searching(QuotesState before) implements QuotesState {}

  /**
   * Quotes were found, or none.
   *
   * @param rows all of them, fetched as they are looked at
   * @param articles how many articles they stand in
   * @param uncertain how many of them have an uncertain speaker
   * @param millis what finding them took
   * @param counts how many there are of each speaker and so on
   * @param asked what was asked for
   */
  record Found(
      PagedList<QuoteHit> rows,
      long articles,
      long uncertain,
      double millis,
      QuoteCounts counts,
      Asked asked)
      implements QuotesState {}

  /** The archive could not answer. */
  record Failed(String message) implements QuotesState {}

  /** A request with the filter of quotes. */
  record Asked(SearchRequest request, QuoteFilter filter) {}
}
