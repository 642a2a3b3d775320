package org.dateline.copies;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which words of two texts are the same ones, in order: first those that stand once in both, then
 * what lies between them word by word (patience sorting, as version control uses it).
 */
final class WordMatch {
  /** Larger gaps without a word that stands once in both are not looked into. */
  private static final int LARGEST_GAP = 1 << 20;

  /** A few words between two longer differences are the same by chance. */
  private static final int BY_CHANCE = 2;

  private final int[] a;
  private final int[] b;

  /** For each word of the first text that of the second, or -1. */
  private final int[] matches;

  private WordMatch(int[] a, int[] b) {
    this.a = a;
    this.b = b;
    this.matches = new int[a.length];
    Arrays.fill(matches, -1);
  }

  static int[] of(WordList a, WordList b) {
    Map<String, Integer> numbers = new HashMap<>();
    WordMatch match = new WordMatch(numbered(a, numbers), numbered(b, numbers));
    match.between(0, match.a.length, 0, match.b.length);
    match.dropChance();
    return match.matches;
  }

  private static int[] numbered(WordList words, Map<String, Integer> numbers) {
    int[] numbered = new int[words.size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = numbers.computeIfAbsent(words.key(i), word -> numbers.size());
    }
    return numbered;
  }

  /** Matches the words of two stretches; gaps are gone through in a loop, not by recursion. */
  private void between(int fromA, int toA, int fromB, int toB) {
    int startA = fromA;
    int startB = fromB;
    int endA = toA;
    int endB = toB;
    while (startA < endA && startB < endB && a[startA] == b[startB]) {
      matches[startA++] = startB++;
    }
    while (startA < endA && startB < endB && a[endA - 1] == b[endB - 1]) {
      matches[--endA] = --endB;
    }
    if (startA == endA || startB == endB) {
      return;
    }
    int[] anchors = anchors(startA, endA, startB, endB);
    if (anchors.length == 0) {
      longestCommon(startA, endA, startB, endB);
      return;
    }
    for (int anchor : anchors) {
      int other = matches[anchor];
      if (startA < anchor && startB < other) {
        fill(startA, anchor, startB, other);
      }
      startA = anchor + 1;
      startB = other + 1;
    }
    if (startA < endA && startB < endB) {
      fill(startA, endA, startB, endB);
    }
  }

  /** What lies between two words that stand once in both; those around may repeat inside. */
  private void fill(int fromA, int toA, int fromB, int toB) {
    int startA = fromA;
    int startB = fromB;
    int endA = toA;
    int endB = toB;
    while (startA < endA && startB < endB && a[startA] == b[startB]) {
      matches[startA++] = startB++;
    }
    while (startA < endA && startB < endB && a[endA - 1] == b[endB - 1]) {
      matches[--endA] = --endB;
    }
    longestCommon(startA, endA, startB, endB);
  }

  /** The longest series of words that stand once in both and come in the same order. */
  private int[] anchors(int fromA, int toA, int fromB, int toB) {
    Map<Integer, int[]> once = new HashMap<>();
    for (int i = fromA; i < toA; i++) {
      int[] known = once.computeIfAbsent(a[i], word -> new int[] {0, -1, 0, -1});
      known[0]++;
      known[1] = i;
    }
    for (int j = fromB; j < toB; j++) {
      int[] known = once.get(b[j]);
      if (known != null) {
        known[2]++;
        known[3] = j;
      }
    }
    int[][] pairs =
        once.values().stream()
            .filter(known -> known[0] == 1 && known[2] == 1)
            .map(known -> new int[] {known[1], known[3]})
            .sorted((one, other) -> Integer.compare(one[0], other[0]))
            .toArray(int[][]::new);
    return increasing(pairs);
  }

  private int[] increasing(int[][] pairs) {
    int[] ends = new int[pairs.length];
    int[] before = new int[pairs.length];
    int length = 0;
    for (int i = 0; i < pairs.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs[ends[middle]][1] < pairs[i][1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    int[] anchors = new int[length];
    int at = length == 0 ? -1 : ends[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      anchors[i] = pairs[at][0];
      matches[anchors[i]] = pairs[at][1];
      at = before[at];
    }
    return anchors;
  }

  /** The longest common series of words, by the table of all beginnings. */
  private void longestCommon(int fromA, int toA, int fromB, int toB) {
    int rows = toA - fromA;
    int columns = toB - fromB;
    if (rows <= 0 || columns <= 0 || (long) rows * columns > LARGEST_GAP) {
      return;
    }
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            a[fromA + i] == b[fromB + j]
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    for (int i = 0, j = 0; i < rows && j < columns; ) {
      if (a[fromA + i] == b[fromB + j]) {
        matches[fromA + i++] = fromB + j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private void dropChance() {
    int endA = 0; // where the last difference began
    int endB = 0;
    for (int i = 0; i < a.length; ) {
      if (matches[i] < 0) {
        i++;
        continue;
      }
      int start = i;
      while (i < a.length && matches[i] == matches[start] + i - start) {
        i++;
      }
      int next = i;
      while (next < a.length && matches[next] < 0) {
        next++;
      }
      int nextB = next < a.length ? matches[next] : b.length;
      int before = Math.min(start - endA, matches[start] - endB);
      int after = Math.min(next - i, nextB - matches[start] - (i - start));
      if (i - start <= BY_CHANCE && before > BY_CHANCE && after > BY_CHANCE) {
        Arrays.fill(matches, start, i, -1);
      } else {
        endA = i;
        endB = matches[i - 1] + 1;
      }
    }
  }
}
