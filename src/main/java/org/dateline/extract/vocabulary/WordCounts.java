package org.dateline.extract.vocabulary;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.dateline.article.Span;

/**
 * How often each word, and each pair of words beside each other, stands in a text. Words are runs
 * of letters and digits without regard to case; they are counted under a hash of 32 bits (FNV-1a of
 * their UTF-16 units). For one thread.
 */
public final class WordCounts {
  private static final int OFFSET = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private final IntPredicate counted;
  private int size;
  private int[] hashes = new int[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] times = new int[256];

  /** For each hash, from the slot that its low bits give on: its number and 1, or 0. */
  private int[] slots = new int[1024];

  private int words;

  /** Counts everything. */
  public WordCounts() {
    this(_ -> true);
  }

  /** Counts only those whose hash {@code counted} takes. */
  WordCounts(IntPredicate counted) {
    this.counted = counted;
  }

  /** Adds a stretch of {@code text}; pairs do not reach over its ends or over line ends. */
  public void add(String text, Span stretch) {
    int before = 0;
    int beforeStart = -1;
    for (int at = stretch.start(); at < stretch.end(); ) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        beforeStart = c == '\n' ? -1 : beforeStart;
        at++;
        continue;
      }
      int word = OFFSET;
      int pair = beforeStart < 0 ? 0 : (before ^ ' ') * PRIME;
      int end = at;
      for (; end < stretch.end() && Character.isLetterOrDigit(text.charAt(end)); end++) {
        char lower = Character.toLowerCase(text.charAt(end));
        word = (word ^ lower) * PRIME;
        pair = (pair ^ lower) * PRIME;
      }
      if (!possessive(text, at, end)) {
        words++;
        count(word, at, end);
        if (beforeStart >= 0) {
          count(pair, beforeStart, end);
        }
        before = word;
        beforeStart = at;
      }
      at = end;
    }
  }

  private static boolean possessive(String text, int at, int end) {
    return end == at + 1
        && text.charAt(at) == 's'
        && at > 0
        && (text.charAt(at - 1) == '\'' || text.charAt(at - 1) == '’');
  }

  private void count(int hash, int start, int end) {
    int slot = slot(hash);
    if (slots[slot] == 0) {
      if (!counted.test(hash)) {
        return;
      }
      if (size == hashes.length) {
        grow();
        slot = slot(hash);
      }
      hashes[size] = hash;
      starts[size] = start;
      ends[size] = end;
      slots[slot] = ++size;
    }
    times[slots[slot] - 1]++;
  }

  private int slot(int hash) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, size * 2);
    starts = Arrays.copyOf(starts, size * 2);
    ends = Arrays.copyOf(ends, size * 2);
    times = Arrays.copyOf(times, size * 2);
    slots = new int[slots.length * 2];
    for (int number = 0; number < size; number++) {
      slots[slot(hashes[number])] = number + 1;
    }
  }

  /** How many words were added, whether or not they are counted. */
  int words() {
    return words;
  }

  /**
   * How many different words and pairs were counted; they are numbered in the order of the text.
   */
  int size() {
    return size;
  }

  /** The hash of word or pair {@code number}. */
  int hash(int number) {
    return hashes[number];
  }

  /** How often word or pair {@code number} stands in the text. */
  int times(int number) {
    return times[number];
  }

  /** Where word or pair {@code number} stands first. */
  Span first(int number) {
    return new Span(starts[number], ends[number]);
  }
}
