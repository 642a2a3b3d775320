package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * The values of one facet over all segments, numbered from 0 in the order of their bytes.
 *
 * @param field the field that holds them
 * @param size how many there are, some perhaps of deleted articles only
 * @param map from each segment's numbers to these; null where there is one segment or none
 */
record FacetColumn(String field, int size, @Nullable OrdinalMap map, IndexReader reader) {

  static FacetColumn of(IndexReader reader, String field) throws IOException {
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, field);
    if (values == null) {
      return new FacetColumn(field, 0, null, reader);
    }
    OrdinalMap map = values instanceof MultiSortedSetDocValues multi ? multi.mapping : null;
    return new FacetColumn(field, Math.toIntExact(values.getValueCount()), map, reader);
  }

  /** The numbers of one segment's values. */
  LongValues global(LeafReaderContext segment) {
    return map == null ? LongValues.IDENTITY : map.getGlobalOrds(segment.ord);
  }

  /** Looks values up by number; to be used by one thread. */
  Names names() throws IOException {
    List<SortedSetDocValues> segments = new ArrayList<>();
    for (LeafReaderContext segment : reader.leaves()) {
      segments.add(in(segment));
    }
    OrdinalMap ordinals = map;
    if (ordinals == null) {
      // One segment has all the values, and the others, if there are any, have none.
      return number -> withValues(segments).lookupOrd(number).utf8ToString();
    }
    return number ->
        segments
            .get(ordinals.getFirstSegmentNumber(number))
            .lookupOrd(ordinals.getFirstSegmentOrd(number))
            .utf8ToString();
  }

  private static SortedSetDocValues withValues(List<SortedSetDocValues> segments) {
    return segments.stream().filter(values -> values.getValueCount() > 0).findFirst().orElseThrow();
  }

  /** The values of one segment. */
  SortedSetDocValues in(LeafReaderContext segment) throws IOException {
    return DocValues.getSortedSet(segment.reader(), field);
  }

  /** A value by its number. */
  @FunctionalInterface
  interface Names {
    String of(int number) throws IOException;
  }
}
