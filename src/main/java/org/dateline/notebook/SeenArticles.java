package org.dateline.notebook;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The contents of the articles that were among the hits of a saved search when it was opened: the
 * first 64 bits of each fingerprint, in order. Contents, not ids, so that a file that was moved is
 * not new.
 */
public final class SeenArticles {
  /** Nothing was seen. */
  public static final SeenArticles NONE = new SeenArticles(new long[0]);

  private final long[] sorted;

  private SeenArticles(long[] sorted) {
    this.sorted = sorted;
  }

  /** The contents of some articles, in any order. */
  public static SeenArticles of(long[] contents) {
    return new SeenArticles(Arrays.stream(contents).sorted().distinct().toArray());
  }

  /** How many of some contents are not among these, each counted as often as it is there. */
  public long countNew(long[] contents) {
    return Arrays.stream(contents).filter(c -> Arrays.binarySearch(sorted, c) < 0).count();
  }

  /** These and others. */
  SeenArticles with(SeenArticles others) {
    long[] both = Arrays.copyOf(sorted, sorted.length + others.sorted.length);
    System.arraycopy(others.sorted, 0, both, sorted.length, others.sorted.length);
    return of(both);
  }

  byte[] bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(sorted.length * Long.BYTES);
    buffer.asLongBuffer().put(sorted);
    return buffer.array();
  }

  static SeenArticles read(byte[] bytes) {
    long[] contents = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(contents);
    return of(contents);
  }
}
