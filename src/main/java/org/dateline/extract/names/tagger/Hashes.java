package org.dateline.extract.names.tagger;

/** The hashes by which words and features are looked up; the same on every machine. */
public final class Hashes {
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hashes() {}

  /** The hash of a word as it is written; typographic apostrophes count as plain ones. */
  public static long word(CharSequence text, int start, int end) {
    long hash = SEED;
    for (int i = start; i < end; i++) {
      hash = (hash ^ plain(text.charAt(i))) * PRIME;
    }
    return spread(hash);
  }

  /** The hash of a word in small letters. */
  public static long small(CharSequence text, int start, int end) {
    long hash = SEED;
    for (int i = start; i < end; i++) {
      hash = (hash ^ plain(Character.toLowerCase(text.charAt(i)))) * PRIME;
    }
    return spread(hash);
  }

  /** The hash of {@code value} as seen by the feature template {@code template}. */
  static int feature(int template, int value) {
    int hash = value * 0x9e3779b1 + template * 0x85ebca6b;
    hash ^= hash >>> 15;
    hash *= 0x2c1b3c6d;
    hash ^= hash >>> 12;
    hash *= 0x297a2d39;
    return hash ^ hash >>> 15;
  }

  /** One number for two. */
  static int both(int one, int other) {
    return one * 31 + (other ^ other >>> 16) * 0x27d4eb2f;
  }

  private static long spread(long value) {
    long hash = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }

  private static char plain(char c) {
    return c == '\u2019' ? '\'' : c == '\u2010' || c == '\u2011' ? '-' : c;
  }
}
