package org.dateline.extract.vocabulary;

import java.util.HashMap;
import java.util.Map;
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

  /** How often a word or pair stands in the text, and where first. */
  static final class Count {
    private final int start;
    private final int end;
    private int times;

    Count(int start, int end) {
      this.start = start;
      this.end = end;
    }

    int times() {
      return times;
    }

    Span first() {
      return new Span(start, end);
    }
  }

  private final IntPredicate counted;
  private final Map<Integer, Count> counts = new HashMap<>();

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
    if (counted.test(hash)) {
      counts.computeIfAbsent(hash, _ -> new Count(start, end)).times++;
    }
  }

  /** The counts by hash. */
  Map<Integer, Count> counts() {
    return counts;
  }
}
