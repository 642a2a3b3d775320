package org.dateline.read.blocks;

import java.util.List;
import java.util.Optional;
import org.dateline.read.blocks.Furniture.Mark;

/**
 * Finds the stretch of lines that holds the body: the one with the greatest sum, where a sentence
 * counts for its words and everything else against.
 */
final class BodyFinder {
  private static final int MOST = 80;
  private static final int SHORT = -4;
  private static final int FURNITURE = -6;
  private static final int END = -60;

  /** A body of so many words may be cut off where comments begin. */
  private static final int ENOUGH = 60;

  /**
   * The lines of the body, inclusive; {@code last < first} if there is none.
   *
   * @param first index of its first line
   * @param last index of its last line
   * @param comments index of the line where the comment section begins, or the number of lines
   * @param weight the sum of the stretch
   */
  record Body(int first, int last, int comments, int weight) {
    boolean exists() {
      return last >= first;
    }
  }

  /** The body of a page. */
  Body find(List<Line> lines, List<Optional<Mark>> marks) {
    return find(lines, marks, 0);
  }

  /** The body at or after the line with index {@code from}. */
  Body find(List<Line> lines, List<Optional<Mark>> marks, int from) {
    int[] weights = new int[lines.size()];
    for (int i = from; i < weights.length; i++) {
      weights[i] = weight(lines.get(i), marks.get(i));
    }
    int all = best(weights, weights.length).weight();
    for (int i = from; i < weights.length; i++) {
      if (marks.get(i).equals(Optional.of(Mark.COMMENTS))) {
        Body before = best(weights, i);
        // The first words of a page may be a notice about cookies: not a body to cut off after.
        if (before.weight() >= Math.min(ENOUGH, all) && before.weight() * 4 >= all) {
          return new Body(before.first(), before.last(), i, before.weight());
        }
      }
    }
    return best(weights, weights.length);
  }

  private static int weight(Line line, Optional<Mark> mark) {
    if (mark.isPresent()) {
      return switch (mark.get()) {
        case CHROME, TEASER, TEASER_LEAD -> FURNITURE;
        case CREDIT -> 0;
        case COMMENTS, END -> END;
      };
    }
    int words = Math.min(line.words(), MOST);
    if (line.isSentence()) {
      return words;
    }
    return words >= 15 ? words / 2 : SHORT;
  }

  /**
   * The stretch of the first {@code length} lines with the greatest sum; the earliest of equals.
   */
  private static Body best(int[] weights, int length) {
    Body best = new Body(0, -1, length, 0);
    int sum = 0;
    int start = 0;
    for (int i = 0; i < length; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += weights[i];
      if (sum > best.weight()) {
        best = new Body(start, i, length, sum);
      }
    }
    return best;
  }
}
