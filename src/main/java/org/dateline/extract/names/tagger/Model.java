package org.dateline.extract.names.tagger;

import java.util.Arrays;

/**
 * The weights of both passes: for each hashed feature, how much it speaks for each label, and how
 * well a label follows another. Weights are 16-bit numbers of sixteenths. The two passes share a
 * table, because most features are those of both and fetching a row from memory takes longer than
 * adding its weights. Immutable and thread-safe.
 */
public final class Model {
  /** The number of rows that features are hashed to. */
  public static final int ROWS = 1 << 21;

  /** What one unit of weight is stored as. */
  public static final float SCALE = 16;

  /** The length of a row: the weights for each label in the first pass, then in the second. */
  public static final int WIDTH = 2 * Labels.COUNT;

  private final int[] places;
  private final short[] weights;
  private final Transitions first;
  private final Transitions second;

  /**
   * A model.
   *
   * @param places where in {@code weights} those of each row begin; at 0, where all are 0, for rows
   *     without
   */
  Model(int[] places, short[] weights, Transitions first, Transitions second) {
    this.places = places;
    this.weights = weights;
    this.first = first;
    this.second = second;
  }

  /** The row of a feature. */
  static int row(int feature) {
    return feature & (ROWS - 1);
  }

  /** How labels follow one another in the first pass. */
  Transitions first() {
    return first;
  }

  /** How labels follow one another in the second pass. */
  Transitions second() {
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
