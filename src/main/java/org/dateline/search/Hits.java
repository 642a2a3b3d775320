package org.dateline.search;

import java.util.List;

/**
 * A stretch of the hits of a search.
 *
 * @param total how many articles match, exactly
 * @param offset the place of the first of {@code page} among them, from 0
 * @param page the hits asked for, fewer at the end
 * @param millis what finding them took
 */
public record Hits(long total, int offset, List<Hit> page, double millis) {

  /** Keeps an unmodifiable copy of the page. */
  public Hits {
    page = List.copyOf(page);
  }
}
