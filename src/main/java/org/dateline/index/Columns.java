package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * The values of all articles of one state of the archive. Of each kind they are numbered from 0 in
 * the order of their bytes; of some there may be deleted articles only.
 */
final class Columns {
  private final List<LeafReaderContext> leaves;
  private final List<SegmentValues> segments = new ArrayList<>();
  private final Map<Counted, ValueNumbers> numbers = new EnumMap<>(Counted.class);
  private final @Nullable Moment[] moments;

  Columns(IndexReader reader, SegmentCache<SegmentValues> cache) throws IOException {
    this.leaves = reader.leaves();
    for (LeafReaderContext leaf : leaves) {
      segments.add(cache.of(leaf.reader()));
    }
    for (Counted kind : Counted.values()) {
      numbers.put(kind, new ValueNumbers(reader, kind));
    }
    moments = new Moment[of(Counted.MOMENT).size()];
  }

  /** The values of a segment. */
  SegmentValues in(LeafReaderContext segment) {
    return segments.get(segment.ord);
  }

  /** Counts of nothing yet, by the numbers of the archive. */
  Map<Counted, int[]> zero() {
    Map<Counted, int[]> zero = new EnumMap<>(Counted.class);
    numbers.forEach((kind, values) -> zero.put(kind, new int[values.size()]));
    return zero;
  }

  /** Adds the counts of a segment, by its own numbers, to those of the archive. */
  void add(LeafReaderContext segment, int[] counts, Map<Counted, int[]> totals) {
    SegmentValues values = in(segment);
    totals.forEach(
        (kind, total) -> {
          LongValues global = of(kind).global(segment);
          int base = values.base(kind);
          for (int i = base; i < values.end(kind); i++) {
            if (counts[i] != 0) {
              total[(int) global.get(i - base)] += counts[i];
            }
          }
        });
  }

  /** The counts of all articles: added up of what each segment knows already. */
  FacetTotals all() {
    Map<Counted, int[]> totals = zero();
    for (LeafReaderContext leaf : leaves) {
      Bits live = leaf.reader().getLiveDocs();
      SegmentValues values = in(leaf);
      add(leaf, live == null ? values.totals() : values.totals(live), totals);
    }
    return new FacetTotals(totals);
  }

  /** The numbers that some values have in a segment; those it does not have are left out. */
  int[] numbers(LeafReaderContext segment, Counted kind, Set<String> values) throws IOException {
    SortedSetDocValues known = DocValues.getSortedSet(segment.reader(), kind.field());
    int[] found = new int[values.size()];
    int size = 0;
    for (String value : values) {
      long number = known.lookupTerm(new BytesRef(value));
      if (number >= 0) {
        found[size++] = in(segment).base(kind) + (int) number;
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** How many values of a kind there are, those of deleted articles only included. */
  int size(Counted kind) {
    return of(kind).size();
  }

  /** The number that a value of a segment has in the archive. */
  int global(LeafReaderContext segment, Counted kind, int number) {
    return (int) of(kind).global(segment).get(number - in(segment).base(kind));
  }

  /** The name of a value. */
  String name(Counted kind, int number) throws IOException {
    return of(kind).name(number);
  }

  /** A moment by its number. */
  Moment moment(int number) throws IOException {
    Moment known = moments[number];
    Moment moment = known == null ? Moment.decode(of(Counted.MOMENT).bytes(number)) : known;
    moments[number] = moment;
    return moment;
  }

  /** A moment by its number in a segment. */
  Moment moment(LeafReaderContext segment, int number) throws IOException {
    return moment((int) of(Counted.MOMENT).global(segment).get(number));
  }

  private ValueNumbers of(Counted kind) {
    ValueNumbers known = numbers.get(kind);
    if (known == null) {
      throw new IllegalStateException("nothing is counted by " + kind);
    }
    return known;
  }
}
