package org.dateline.extract.names.tagger;

import java.util.Arrays;

/**
 * The models of both passes in one table, because most features are those of both and fetching a
 * row from memory takes longer than adding its weights. Immutable and thread-safe.
 */
final class PairedModel {
  /** The length of a row: the weights for each label in the first model, then in the second. */
  static final int WIDTH = 2 * Labels.COUNT;

  private final Model first;
  private final Model second;
  private final int[] places = new int[Model.ROWS];
  private final short[] weights;

  PairedModel(Model first, Model second) {
    this.first = first;
    this.second = second;
    // The first row stays empty: place 0 says that a feature has no weights.
    int size = WIDTH;
    for (int row = 0; row < Model.ROWS; row++) {
      if (first.has(row) || second.has(row)) {
        places[row] = size;
        size += WIDTH;
      }
    }
    this.weights = new short[size];
    for (int row = 0; row < Model.ROWS; row++) {
      if (places[row] != 0) {
        first.copy(row, weights, places[row]);
        second.copy(row, weights, places[row] + Labels.COUNT);
      }
    }
  }

  Model first() {
    return first;
  }

  Model second() {
    return second;
  }

  /**
   * Sums the weights of rows up.
   *
   * <p>Four rows are added at once, so that the processor waits for four of them together: the
   * table is larger than its caches.
   *
   * @param rows the rows, of which only the first {@code count} hold; they are overwritten
   * @param sums where the {@link #WIDTH} sums go
   */
  void sum(int[] rows, int count, int[] sums) {
    Arrays.fill(sums, 0, WIDTH, 0);
    for (int i = 0; i < count; i++) {
      rows[i] = places[rows[i]];
    }
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      int a = rows[i];
      int b = rows[i + 1];
      int c = rows[i + 2];
      int d = rows[i + 3];
      for (int k = 0; k < WIDTH; k++) {
        sums[k] += weights[a + k] + weights[b + k] + weights[c + k] + weights[d + k];
      }
    }
    for (; i < count; i++) {
      for (int k = 0; k < WIDTH; k++) {
        sums[k] += weights[rows[i] + k];
      }
    }
  }
}
