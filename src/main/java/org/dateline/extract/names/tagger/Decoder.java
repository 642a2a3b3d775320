package org.dateline.extract.names.tagger;

import java.util.Arrays;

/**
 * Finds the best labels for a run of words: the path of labels with the highest sum of scores, and
 * for each word by how much the best path through its label beats the best path through any other.
 * Used again and again by one thread.
 */
final class Decoder {
  private static final int IMPOSSIBLE = -1_000_000_000;
  private static final int[][] BEFORE = new int[Labels.COUNT][];
  private static final int[][] AFTER = new int[Labels.COUNT][];

  static {
    for (int label = 0; label < Labels.COUNT; label++) {
      int[] before = new int[Labels.COUNT];
      int[] after = new int[Labels.COUNT];
      int befores = 0;
      int afters = 0;
      for (int other = 0; other < Labels.COUNT; other++) {
        if (Labels.follows(other, label)) {
          before[befores++] = other;
        }
        if (Labels.follows(label, other)) {
          after[afters++] = other;
        }
      }
      BEFORE[label] = Arrays.copyOf(before, befores);
      AFTER[label] = Arrays.copyOf(after, afters);
    }
  }

  private int[] emitted = new int[64 * Labels.COUNT];
  private int[] forward = new int[64 * Labels.COUNT];
  private int[] backward = new int[64 * Labels.COUNT];

  /** Takes the scores from {@code from} on as those of the word {@code at} places into the run. */
  void emit(int at, int[] scores, int from) {
    if ((at + 1) * Labels.COUNT > emitted.length) {
      emitted = Arrays.copyOf(emitted, emitted.length * 2);
      forward = new int[emitted.length];
      backward = new int[emitted.length];
    }
    System.arraycopy(scores, from, emitted, at * Labels.COUNT, Labels.COUNT);
  }

  /**
   * Labels the run of {@code length} words.
   *
   * @param labels where the labels go, from {@code to} on
   * @param margins where the margins go, from {@code to} on
   */
  void decode(Transitions transitions, int length, int[] labels, int[] margins, int to) {
    int count = Labels.COUNT;
    for (int label = 0; label < count; label++) {
      boolean possible = Labels.follows(Labels.OUTSIDE, label);
      forward[label] =
          possible ? emitted[label] + transitions.of(Labels.OUTSIDE, label) : IMPOSSIBLE;
    }
    for (int i = 1; i < length; i++) {
      for (int label = 0; label < count; label++) {
        int best = IMPOSSIBLE;
        for (int before : BEFORE[label]) {
          best = Math.max(best, forward[(i - 1) * count + before] + transitions.of(before, label));
        }
        forward[i * count + label] = best + emitted[i * count + label];
      }
    }
    int last = (length - 1) * count;
    for (int label = 0; label < count; label++) {
      backward[last + label] = Labels.open(label) ? IMPOSSIBLE : 0;
    }
    for (int i = length - 2; i >= 0; i--) {
      for (int label = 0; label < count; label++) {
        int best = IMPOSSIBLE;
        for (int after : AFTER[label]) {
          int there = (i + 1) * count + after;
          best = Math.max(best, backward[there] + emitted[there] + transitions.of(label, after));
        }
        backward[i * count + label] = best;
      }
    }
    follow(length, labels, margins, to);
  }

  private void follow(int length, int[] labels, int[] margins, int to) {
    for (int i = 0; i < length; i++) {
      int best = IMPOSSIBLE * 2;
      int second = IMPOSSIBLE * 2;
      int chosen = Labels.OUTSIDE;
      for (int label = 0; label < Labels.COUNT; label++) {
        int through = forward[i * Labels.COUNT + label] + backward[i * Labels.COUNT + label];
        boolean fits = i == 0 || Labels.follows(labels[to + i - 1], label);
        if (fits && through > best) {
          second = Math.max(second, best);
          best = through;
          chosen = label;
        } else {
          second = Math.max(second, through);
        }
      }
      labels[to + i] = chosen;
      margins[to + i] = best - second;
    }
  }
}
