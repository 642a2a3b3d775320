package org.dateline.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/**
 * Where something stands in the texts of a segment's articles, one article after the other. Each
 * place has a position, counted in words, and its offsets in the file.
 */
abstract class Places {
  private int[] positions = new int[8];
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int size;

  /**
   * Goes to an article, which comes behind all that were gone to before, and finds the places in
   * it.
   *
   * @return whether there are any
   */
  final boolean in(int doc) throws IOException {
    size = 0;
    collect(doc);
    return size > 0;
  }

  /** Adds all places in an article, in the order of the text. */
  abstract void collect(int doc) throws IOException;

  final void add(int position, int start, int end) {
    positions = ArrayUtil.grow(positions, size + 1);
    starts = ArrayUtil.grow(starts, size + 1);
    ends = ArrayUtil.grow(ends, size + 1);
    positions[size] = position;
    starts[size] = start;
    ends[size++] = end;
  }

  /** Puts what was added into the order of the text, each position once, with the longest end. */
  final void sort() {
    long[] keys = new long[size];
    boolean sorted = true;
    for (int i = 0; i < size; i++) {
      keys[i] = ((long) positions[i] << Integer.SIZE) | i;
      sorted &= i == 0 || positions[i] > positions[i - 1];
    }
    if (sorted) {
      return;
    }
    Arrays.sort(keys);
    int[] oldStarts = starts.clone();
    int[] oldEnds = ends.clone();
    int kept = 0;
    for (long key : keys) {
      int position = (int) (key >> Integer.SIZE);
      if (kept == 0 || positions[kept - 1] != position) {
        positions[kept] = position;
        starts[kept] = oldStarts[(int) key];
        ends[kept++] = oldEnds[(int) key];
      } else {
        ends[kept - 1] = Math.max(ends[kept - 1], oldEnds[(int) key]);
      }
    }
    size = kept;
  }

  /** How many places there are in the article. */
  final int size() {
    return size;
  }

  /** The first place that begins at an offset or behind it; {@link #size} if there is none. */
  final int from(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  final int position(int place) {
    return positions[place];
  }

  final int start(int place) {
    return starts[place];
  }

  final int end(int place) {
    return ends[place];
  }
}
