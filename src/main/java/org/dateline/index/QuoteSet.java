package org.dateline.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.article.Quote;
import org.dateline.search.QuoteCertainty;

/**
 * All quotes that a request and a filter find, a bit for each quote of a segment, with the counts
 * that were made on the way.
 *
 * @param key what was asked for
 * @param articles the articles they stand in
 * @param quotes for each segment its quotes
 * @param tally how many there are
 * @param totals how many there are of each speaker, cue, place and year
 */
record QuoteSet(
    Object key, HitSet articles, List<FixedBitSet> quotes, Tally tally, FacetTotals totals) {

  /** Numbers of quotes. */
  static final class Tally {
    private long all;
    private long uncertain;
    private final Map<Quote.Kind, Long> kinds = new EnumMap<>(Quote.Kind.class);
    private final Map<QuoteCertainty, Long> certainties = new EnumMap<>(QuoteCertainty.class);

    /** Counts one that was found. */
    void add(byte flags) {
      all++;
      uncertain += QuoteCodec.certainty(flags).isUncertain() ? 1 : 0;
      addKind(flags);
      addCertainty(flags);
    }

    /** Counts one that would be found if any kind were meant. */
    void addKind(byte flags) {
      kinds.merge(QuoteCodec.kind(flags), 1L, Long::sum);
    }

    /** Counts one that would be found however certain its speaker were. */
    void addCertainty(byte flags) {
      certainties.merge(QuoteCodec.certainty(flags), 1L, Long::sum);
    }

    /** How many were found. */
    long all() {
      return all;
    }

    /** How many of them have an uncertain speaker. */
    long uncertain() {
      return uncertain;
    }

    Map<Quote.Kind, Long> kinds() {
      return kinds;
    }

    Map<QuoteCertainty, Long> certainties() {
      return certainties;
    }
  }
}
