package org.dateline.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * The values of the segments that are open, each made once and dropped with its segment.
 *
 * @param <T> the values of a segment
 */
final class SegmentCache<T> {
  private final Map<IndexReader.CacheKey, T> made = new ConcurrentHashMap<>();
  private final Maker<T> maker;

  SegmentCache(Maker<T> maker) {
    this.maker = maker;
  }

  /** Reads the values of a segment. */
  @FunctionalInterface
  interface Maker<T> {
    T of(LeafReader segment) throws IOException;
  }

  /** The values of a segment. */
  T of(LeafReader segment) throws IOException {
    // Of the segment itself, not of its present deletions, with which the key would change.
    IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
    if (helper == null) {
      return maker.of(segment);
    }
    T known = made.get(helper.getKey());
    if (known != null) {
      return known;
    }
    T values = maker.of(segment);
    if (made.putIfAbsent(helper.getKey(), values) == null) {
      helper.addClosedListener(made::remove);
    }
    return values;
  }

  /** Whether any segment's values were asked for. */
  boolean isUsed() {
    return !made.isEmpty();
  }
}
