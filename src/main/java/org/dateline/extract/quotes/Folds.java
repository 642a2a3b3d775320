package org.dateline.extract.quotes;

/**
 * The folds that the labelled articles are dealt into, by their names, so that each can be measured
 * with weights that it had no part in.
 */
public final class Folds {
  /** How many there are. */
  public static final int COUNT = 5;

  private Folds() {}

  /** The fold of the article with this name: the same on every machine. */
  public static int of(String id) {
    return Math.floorMod(id.hashCode(), COUNT);
  }
}
