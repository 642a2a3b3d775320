package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.search.Facet;
import org.dateline.search.Tie;
import org.dateline.work.CancelToken;

/** Counts, in one pass over the hits, how many name both of two. */
final class TieCounter {
  private final List<String> names;

  /** For each set of the names, as bits, how many articles have just these. */
  private final long[] sets;

  private TieCounter(List<String> names) {
    this.names = names;
    this.sets = new long[1 << names.size()];
  }

  /** The ties of some names, in the order of the names. */
  static List<Tie> count(
      Snapshot snapshot, HitSet hits, Facet facet, List<String> names, CancelToken cancel)
      throws IOException {
    if (names.size() > Tie.MOST) {
      throw new IllegalArgumentException(names.size() + " names are too many");
    }
    TieCounter counter = new TieCounter(names);
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      cancel.check();
      FixedBitSet found = hits.bits(leaf);
      if (found != null) {
        counter.add(snapshot.columns(), leaf, facet, found);
      }
    }
    return counter.ties();
  }

  private void add(Columns columns, LeafReaderContext leaf, Facet facet, FixedBitSet found)
      throws IOException {
    SegmentValues values = columns.in(leaf);
    Counted kind = Counted.of(facet);
    int base = values.base(kind);
    int end = values.end(kind);
    int[] bits = new int[end - base];
    for (int i = 0; i < names.size(); i++) {
      for (int number : columns.numbers(leaf, kind, Set.of(names.get(i)))) {
        bits[number - base] = 1 << i;
      }
    }
    BitSetIterator docs = new BitSetIterator(found, 0);
    for (int doc = docs.nextDoc(); doc != BitSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      int set = 0;
      for (int i = values.start(doc); i < values.end(doc); i++) {
        int number = values.number(i);
        if (number >= base && number < end) {
          set |= bits[number - base];
        }
      }
      sets[set]++;
    }
  }

  private List<Tie> ties() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        int both = (1 << i) | (1 << j);
        long articles = 0;
        for (int set = 0; set < sets.length; set++) {
          articles += (set & both) == both ? sets[set] : 0;
        }
        if (articles > 0) {
          ties.add(new Tie(names.get(i), names.get(j), articles));
        }
      }
    }
    return ties;
  }
}
