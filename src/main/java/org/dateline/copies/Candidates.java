package org.dateline.copies;

import java.util.Arrays;
import org.dateline.work.CancelToken;

/**
 * Which articles have a hash of their {@link Sketch} in common. Most hashes are one article's
 * alone; only the others are held, eight bytes each, and two bits for every hash of all while they
 * are collected.
 */
final class Candidates {
  /** Bits for each hash of the tables that tell which were seen twice. */
  private static final int BITS = 4;

  /** How many articles are looked at between two looks at the token. */
  private static final int CHECKED = 1024;

  /** Where the articles of each group begin, and behind the last one the end. */
  private final int[] starts;

  /** The articles that share a hash, in ascending order, a group after the other. */
  private final int[] members;

  /** Where the groups of each article begin. */
  private final int[] groupStarts;

  private final int[] groups;

  private Candidates(int[] starts, int[] members, int[] groupStarts, int[] groups) {
    this.starts = starts;
    this.members = members;
    this.groupStarts = groupStarts;
    this.groups = groups;
  }

  /** Reads the sketches of all articles. */
  static Candidates of(CopyTexts texts, CancelToken cancel) {
    long[] pairs = pairs(texts, Seen.of(texts, cancel), cancel);
    Arrays.sort(pairs);
    int size = 0;
    int groupCount = 0;
    int[] starts = new int[64];
    int[] members = new int[pairs.length];
    for (int i = 0; i < pairs.length; ) {
      int end = i + 1;
      while (end < pairs.length && hash(pairs[end]) == hash(pairs[i])) {
        end++;
      }
      if (end - i > 1) {
        for (int at = i; at < end; at++) {
          members[size++] = (int) pairs[at];
        }
        groupCount++;
        starts = groupCount < starts.length ? starts : Arrays.copyOf(starts, groupCount * 2);
        starts[groupCount] = size;
      }
      i = end;
    }
    return byArticle(
        texts.size(), Arrays.copyOf(starts, groupCount + 1), Arrays.copyOf(members, size));
  }

  private static Candidates byArticle(int articles, int[] starts, int[] members) {
    int[] groupStarts = new int[articles + 1];
    for (int member : members) {
      groupStarts[member + 1]++;
    }
    for (int article = 0; article < articles; article++) {
      groupStarts[article + 1] += groupStarts[article];
    }
    int[] next = groupStarts.clone();
    int[] groups = new int[members.length];
    for (int group = 0; group + 1 < starts.length; group++) {
      for (int i = starts[group]; i < starts[group + 1]; i++) {
        groups[next[members[i]]++] = group;
      }
    }
    return new Candidates(starts, members, groupStarts, groups);
  }

  private static long[] pairs(CopyTexts texts, Seen seen, CancelToken cancel) {
    long[] pairs = new long[1024];
    int size = 0;
    for (int article = 0; article < texts.size(); article++) {
      check(article, cancel);
      Sketch sketch = texts.sketch(article);
      for (int i = 0; i < sketch.size(); i++) {
        int hash = sketch.hash(i);
        if (seen.twice(hash)) {
          pairs = size < pairs.length ? pairs : Arrays.copyOf(pairs, size * 2);
          pairs[size++] = ((long) hash << Integer.SIZE) | article;
        }
      }
    }
    return Arrays.copyOf(pairs, size);
  }

  private static int hash(long pair) {
    return (int) (pair >> Integer.SIZE);
  }

  private static void check(int article, CancelToken cancel) {
    if (article % CHECKED == 0) {
      cancel.check();
    }
  }

  /** How many groups there are. */
  int groups() {
    return starts.length - 1;
  }

  /** How many places all groups have together. */
  int places() {
    return members.length;
  }

  /** The place of a group's first article; that of group {@link #groups()} is the end of all. */
  int start(int group) {
    return starts[group];
  }

  /** The article at a place. */
  int member(int place) {
    return members[place];
  }

  /** The groups of an article, in ascending order. */
  int[] groupsOf(int article) {
    return Arrays.copyOfRange(groups, groupStarts[article], groupStarts[article + 1]);
  }

  /** Tells the hashes that were seen twice, and by mistake a few others. */
  private static final class Seen {
    private final long[] once;
    private final long[] twice;
    private final int shift;

    private Seen(int log2) {
      once = new long[1 << (log2 - 6)];
      twice = new long[1 << (log2 - 6)];
      shift = Integer.SIZE - log2;
    }

    static Seen of(CopyTexts texts, CancelToken cancel) {
      long bits = Math.max(1, (long) texts.size() * Sketch.MOST * BITS);
      Seen seen = new Seen(Math.clamp(Long.SIZE - Long.numberOfLeadingZeros(bits), 6, 30));
      for (int article = 0; article < texts.size(); article++) {
        check(article, cancel);
        Sketch sketch = texts.sketch(article);
        for (int i = 0; i < sketch.size(); i++) {
          seen.add(sketch.hash(i));
        }
      }
      return seen;
    }

    private void add(int hash) {
      int place = place(hash);
      long bit = 1L << place;
      twice[place >>> 6] |= once[place >>> 6] & bit;
      once[place >>> 6] |= bit;
    }

    boolean twice(int hash) {
      int place = place(hash);
      return (twice[place >>> 6] >>> place & 1) != 0;
    }

    /** The lowest hashes of articles are low: they are spread before they are cut short. */
    private int place(int hash) {
      return (hash * 0x9e3779b9) >>> shift;
    }
  }
}
