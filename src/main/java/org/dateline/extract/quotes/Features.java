package org.dateline.extract.quotes;

import java.util.Arrays;

/** A growing list of features, each a template with up to six small numbers packed into a long. */
final class Features {
  private static final int BITS = 8;
  private long[] keys = new long[48];
  private int size;

  /** Adds a feature; each value is cut to 0 to 255. */
  void add(int template, int... values) {
    long key = template;
    for (int value : values) {
      key = key << BITS | Math.clamp(value, 0, 254) + 1;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size++] = key;
  }

  /** The features added since the last call. */
  long[] take() {
    long[] taken = Arrays.copyOf(keys, size);
    size = 0;
    return taken;
  }

  /** 0, 1, 2, 3 to 4, 5 to 8, 9 to 16, more. */
  static int bucket(int count) {
    if (count < 3) {
      return Math.max(0, count);
    }
    return count < 5 ? 3 : count < 9 ? 4 : count < 17 ? 5 : 6;
  }
}
