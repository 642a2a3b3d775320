package org.dateline.search;

import java.util.List;

/**
 * A stretch of the quotes found.
 *
 * @param total how many quotes there are in all
 * @param articles how many articles they stand in
 * @param uncertain how many of them have an {@linkplain QuoteCertainty#isUncertain uncertain}
 *     speaker
 * @param offset the place of the first one of this stretch
 * @param page the quotes
 * @param millis how long it took
 */
public record QuoteHits(
    long total, long articles, long uncertain, int offset, List<QuoteHit> page, double millis) {

  /** Keeps an unmodifiable copy of the page. */
  public QuoteHits {
    page = List.copyOf(page);
  }
}
