package org.dateline.search;

import java.util.List;

/**
 * A stretch of a concordance.
 *
 * @param hasWords whether the query has words to be shown in context at all
 * @param total how many lines there are in all
 * @param articles how many articles they stand in
 * @param ordered how many of them are in the order that was asked for; those behind follow by date
 * @param offset the place of the first one of this stretch
 * @param page the lines
 * @param millis how long it took
 */
public record ContextLines(
    boolean hasWords,
    long total,
    long articles,
    long ordered,
    int offset,
    List<ContextLine> page,
    double millis) {

  /** Keeps an unmodifiable copy of the page. */
  public ContextLines {
    page = List.copyOf(page);
  }
}
