package org.dateline.extract.names.tagger;

/**
 * The models of both passes in one table, because most features are those of both and looking a row
 * up in memory takes longer than adding its weights. Immutable and thread-safe.
 */
final class PairedModel {
  private static final int COUNT = Labels.COUNT;

  private final Model first;
  private final Model second;
  private final long[] present = new long[Model.ROWS / Long.SIZE];
  private final int[] places = new int[Model.ROWS];
  private final short[] weights;

  PairedModel(Model first, Model second) {
    this.first = first;
    this.second = second;
    int size = 0;
    for (int row = 0; row < Model.ROWS; row++) {
      if (first.has(row) || second.has(row)) {
        present[row >>> 6] |= 1L << (row & 63);
        places[row] = size;
        size += 2 * COUNT;
      }
    }
    this.weights = new short[size];
    for (int row = 0; row < Model.ROWS; row++) {
      if (isPresent(row)) {
        first.copy(row, weights, places[row]);
        second.copy(row, weights, places[row] + COUNT);
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
   * Adds the weights of {@code row} in the first model, and those in the second from an offset on.
   */
  void add(int row, int[] scores, int[] seconds, int offset) {
    if (isPresent(row)) {
      int at = places[row];
      for (int label = 0; label < COUNT; label++) {
        scores[label] += weights[at + label];
        seconds[offset + label] += weights[at + COUNT + label];
      }
    }
  }

  /** Adds the weights of {@code row} in the second model. */
  void addSecond(int row, int[] scores) {
    if (isPresent(row)) {
      int at = places[row] + COUNT;
      for (int label = 0; label < COUNT; label++) {
        scores[label] += weights[at + label];
      }
    }
  }

  private boolean isPresent(int row) {
    return (present[row >>> 6] >>> (row & 63) & 1) != 0;
  }
}
