package org.dateline.extract.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Which part of the development articles numbers were fitted on. Besides the numbers that were
 * fitted on all, there is a copy for each fold that was fitted without its articles, so that these
 * can be measured honestly.
 *
 * @param number 0 for the numbers fitted on all; from 1 for those that did not see the fold
 */
public record Fold(int number) {
  /** How many folds there are. */
  public static final int COUNT = 3;

  /** What the program uses: fitted on everything. */
  public static final Fold ALL = new Fold(0);

  /** The fold of an article by its name in the set: a stable hash. */
  public static Fold of(String id) {
    CRC32 sum = new CRC32();
    sum.update(id.getBytes(StandardCharsets.UTF_8));
    return new Fold((int) (sum.getValue() % COUNT) + 1);
  }

  /** The name of a resource's copy: {@code name.ext} for all, {@code name-1.ext} for fold 1. */
  public String resource(String name, String extension) {
    return number == 0 ? name + extension : name + "-" + number + extension;
  }
}
