package org.dateline.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** The values of the segments that are open, each made once and dropped with its segment. */
final class SegmentCache {
  private final Map<IndexReader.CacheKey, SegmentValues> made = new ConcurrentHashMap<>();

  /** The values of a segment. */
  SegmentValues of(LeafReader segment) throws IOException {
    // Of the segment itself, not of its present deletions, with which the key would change.
    IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
    if (helper == null) {
      return SegmentValues.of(segment);
    }
    SegmentValues known = made.get(helper.getKey());
    if (known != null) {
      return known;
    }
    SegmentValues values = SegmentValues.of(segment);
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
