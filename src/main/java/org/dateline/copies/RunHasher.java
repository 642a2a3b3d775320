package org.dateline.copies;

import java.util.Arrays;

/** Cuts a text into words, sign by sign, and hashes each {@link Runs#WORDS} that follow. */
final class RunHasher {
  // The 64-bit FNV-1a hash of a word's letters; another odd number puts the words of a run
  // together.
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long NEXT_WORD = 0x9e3779b97f4a7c15L;

  private final long[] last = new long[Runs.WORDS];
  private int[] hashes;
  private int size;
  private int words;
  private long word = BASIS;
  private boolean inWord;

  /** A hasher of a text of about so many words. */
  RunHasher(int expected) {
    hashes = new int[expected];
  }

  /** Adds a sign of the text, of which accents were taken apart. */
  void add(int sign) {
    if (Character.isIdeographic(sign)) {
      endWord();
      addLetter(sign);
      endWord();
    } else if (Character.isLetterOrDigit(sign)) {
      addLetter(Character.toLowerCase(sign));
    } else if (!isInsideWords(sign)) {
      endWord();
    }
  }

  private void addLetter(int letter) {
    word = (word ^ letter) * PRIME;
    inWord = true;
  }

  /** Whether a sign neither counts nor ends a word: accents, apostrophes, soft hyphens. */
  private static boolean isInsideWords(int sign) {
    return sign == '\''
        || sign == '\u2019'
        || sign == '\u02bc'
        || sign == '\u00ad'
        || Character.getType(sign) == Character.NON_SPACING_MARK;
  }

  private void endWord() {
    if (!inWord) {
      return;
    }
    last[words % Runs.WORDS] = word;
    words++;
    word = BASIS;
    inWord = false;
    if (words >= Runs.WORDS) {
      put(run(words, Runs.WORDS));
    }
  }

  /** Ends the text: a shorter one than a run is one. */
  void end() {
    endWord();
    if (words > 0 && words < Runs.WORDS) {
      put(run(words, words));
    }
  }

  /** The hash of the {@code count} words before the word number {@code end}. */
  private int run(int end, int count) {
    long hash = count;
    for (int i = end - count; i < end; i++) {
      hash = hash * NEXT_WORD + last[i % Runs.WORDS];
    }
    // The last step of MurmurHash3, by which every bit depends on every other.
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return (int) ((hash ^ (hash >>> 33)) >>> Integer.SIZE);
  }

  private void put(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2 + 1);
    }
    hashes[size++] = hash;
  }

  /** The hashes of the runs, in the order of the text. */
  int[] hashes() {
    return Arrays.copyOf(hashes, size);
  }

  /** How many words there were. */
  int words() {
    return words;
  }
}
