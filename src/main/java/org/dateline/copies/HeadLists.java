package org.dateline.copies;

import java.util.Arrays;

/** For each group of {@link Candidates} those that stand for a cluster, in ascending order. */
final class HeadLists {
  private final Candidates candidates;

  /** A group's heads, from the place of its first article on. */
  private final int[] heads;

  private final int[] sizes;

  HeadLists(Candidates candidates, int[] belongsTo) {
    this.candidates = candidates;
    this.heads = new int[candidates.places()];
    this.sizes = new int[candidates.groups()];
    for (int group = 0; group < sizes.length; group++) {
      for (int i = candidates.start(group); i < candidates.start(group + 1); i++) {
        int member = candidates.member(i);
        if (belongsTo[member] == member) {
          heads[candidates.start(group) + sizes[group]++] = member;
        }
      }
    }
  }

  /** How many heads a group has. */
  int size(int group) {
    return sizes[group];
  }

  /** The head at a place; those of a group begin at the place of its first article. */
  int head(int place) {
    return heads[place];
  }

  /** Whether a head is among the first of a group. */
  boolean isAmong(int head, int group, int first) {
    int start = candidates.start(group);
    int end = start + Math.min(first, sizes[group]);
    return Arrays.binarySearch(heads, start, end, head) >= 0;
  }

  void add(int head, int[] groups) {
    for (int group : groups) {
      int start = candidates.start(group);
      int end = start + sizes[group];
      int at = -Arrays.binarySearch(heads, start, end, head) - 1;
      System.arraycopy(heads, at, heads, at + 1, end - at);
      heads[at] = head;
      sizes[group]++;
    }
  }

  void remove(int head, int[] groups) {
    for (int group : groups) {
      int start = candidates.start(group);
      int end = start + sizes[group];
      int at = Arrays.binarySearch(heads, start, end, head);
      System.arraycopy(heads, at + 1, heads, at, end - at - 1);
      sizes[group]--;
    }
  }
}
