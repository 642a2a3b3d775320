package org.dateline.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/** The numbers that the values of one kind have over all segments, and their names. */
final class ValueNumbers {
  private final Counted kind;
  private final List<LeafReaderContext> leaves;

  /** From each segment's numbers to those of the archive; null where one segment has all values. */
  private final @Nullable OrdinalMap map;

  /** Those that were looked up already. */
  private final @Nullable String[] names;

  ValueNumbers(IndexReader reader, Counted kind) throws IOException {
    this.kind = kind;
    this.leaves = reader.leaves();
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, kind.field());
    this.map = values instanceof MultiSortedSetDocValues multi ? multi.mapping : null;
    this.names = new String[values == null ? 0 : Math.toIntExact(values.getValueCount())];
  }

  /** How many there are, those of deleted articles only included. */
  int size() {
    return names.length;
  }

  /** The numbers in the archive of those in a segment. */
  LongValues global(LeafReaderContext segment) {
    return map == null ? LongValues.IDENTITY : map.getGlobalOrds(segment.ord);
  }

  /** The name of a value. */
  String name(int number) throws IOException {
    // Two threads may look the same name up at once, which does no harm.
    String known = names[number];
    String name = known == null ? bytes(number).utf8ToString() : known;
    names[number] = name;
    return name;
  }

  /** The bytes of a value. */
  BytesRef bytes(int number) throws IOException {
    if (map != null) {
      LeafReaderContext first = leaves.get(map.getFirstSegmentNumber(number));
      return values(first).lookupOrd(map.getFirstSegmentOrd(number));
    }
    for (LeafReaderContext leaf : leaves) {
      SortedSetDocValues values = values(leaf);
      if (values.getValueCount() > 0) {
        return values.lookupOrd(number); // the other segments have none
      }
    }
    throw new IllegalStateException("a value without a segment");
  }

  private SortedSetDocValues values(LeafReaderContext segment) throws IOException {
    return DocValues.getSortedSet(segment.reader(), kind.field());
  }
}
