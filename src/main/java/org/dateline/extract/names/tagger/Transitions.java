package org.dateline.extract.names.tagger;

/** How well a label follows another, in the units of {@link Model#SCALE}. Immutable. */
public final class Transitions {
  /** The number of pairs of labels. */
  public static final int SIZE = Labels.COUNT * Labels.COUNT;

  private final short[] weights;

  /** Takes {@link #SIZE} weights, first those of every label after label 0. */
  public Transitions(short[] weights) {
    this.weights = weights.clone();
  }

  /** How well label {@code next} follows {@code label}. */
  public int of(int label, int next) {
    return weights[label * Labels.COUNT + next];
  }
}
