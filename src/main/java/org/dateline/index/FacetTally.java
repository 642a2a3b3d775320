package org.dateline.index;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/** Counts the values of one facet, segment by segment. */
final class FacetTally {
  private final FacetColumn column;
  private final Set<String> chosen;
  private final int[] totals;
  private @Nullable SortedSetDocValues values;
  private LongValues global = LongValues.IDENTITY;
  private int[] counts = {};
  private long[] chosenNumbers = {};
  private int[] found = new int[16];
  private int size;

  /**
   * Starts at zero.
   *
   * @param chosen the values that the facet is restricted to; none for no restriction
   */
  FacetTally(FacetColumn column, Set<String> chosen) {
    this.column = column;
    this.chosen = chosen;
    this.totals = new int[column.size()];
  }

  /** Goes on to a segment. */
  void enter(LeafReaderContext segment) throws IOException {
    SortedSetDocValues entered = column.in(segment);
    values = entered;
    global = column.global(segment);
    counts = new int[Math.toIntExact(entered.getValueCount())];
    chosenNumbers = new long[chosen.size()];
    int i = 0;
    for (String value : chosen) {
      chosenNumbers[i++] = entered.lookupTerm(new BytesRef(value)); // negative if it is not there
    }
  }

  /** Reads an article's values; tells whether the facet's restriction lets it through. */
  boolean read(int doc) throws IOException {
    SortedSetDocValues segment = values;
    size = segment != null && segment.advanceExact(doc) ? segment.docValueCount() : 0;
    if (size > found.length) {
      found = new int[size * 2];
    }
    boolean inside = chosenNumbers.length == 0;
    for (int i = 0; segment != null && i < size; i++) {
      long number = segment.nextOrd();
      found[i] = (int) number;
      inside = inside || isChosen(number);
    }
    return inside;
  }

  private boolean isChosen(long number) {
    for (long wanted : chosenNumbers) {
      if (wanted == number) {
        return true;
      }
    }
    return false;
  }

  /** Counts the values that were read last. */
  void count() {
    for (int i = 0; i < size; i++) {
      counts[found[i]]++;
    }
  }

  /** Leaves the segment: its numbers become those of the archive once, not for each article. */
  void leave() {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        totals[(int) global.get(i)] += counts[i];
      }
    }
    counts = new int[0];
  }

  /** The counts so far. */
  int[] totals() {
    return totals;
  }
}
