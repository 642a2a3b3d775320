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
  private final WeightTable weights;
  private final Transitions first;
  private final Transitions second;

  /**
   * A model.
   *
   * @param places where in {@code weights} those of each row begin; 0 for rows without
   */
  Model(int[] places, WeightTable weights, Transitions first, Transitions second) {
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
   * @param rows the rows, of which only the first {@code count} hold; they are overwritten
   * @param sums where the {@link #WIDTH} sums go
   */
  void sum(int[] rows, int count, int[] sums) {
    Arrays.fill(sums, 0, WIDTH, 0);
    int there = 0;
    for (int i = 0; i < count; i++) {
      int place = places[rows[i]];
      rows[there] = place;
      there += place == 0 ? 0 : 1;
    }
    weights.add(rows, there, sums);
  }
}
