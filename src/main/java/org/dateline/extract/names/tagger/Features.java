package org.dateline.extract.names.tagger;

import java.util.Arrays;
import org.dateline.extract.names.tokens.Tokens;
import org.jspecify.annotations.Nullable;

/** Writes what is known of a word and of its neighbours as rows of a {@link Model}. */
final class Features {
  private static final int[] PATHS = {4, 6, 8, 10, 13, WordFile.LONGEST_PATH};
  private static final int NOTHING = 0x5bd1e995;
  private static final int LONGEST_RUN = 12;

  private final WordFacts facts;
  private final DocumentFacts document;
  private final Tokens tokens;
  private int[] rows = new int[256];
  private int size;

  Features(WordFacts facts, DocumentFacts document) {
    this.facts = facts;
    this.document = document;
    this.tokens = facts.tokens;
  }

  /** The rows of the word {@code at}; {@link #size} says how many of the array's hold. */
  int[] rows() {
    return rows;
  }

  /** The number of rows of the word last written. */
  int size() {
    return size;
  }

  /** Writes the rows of a word; {@code second} is null in the first pass. */
  void write(int at, @Nullable SecondPass second) {
    size = 0;
    int start = facts.sentenceStarts[at];
    int end = facts.sentenceEnds[at];
    add(0, 0);
    word(at, start, end);
    clusters(at, start, end);
    lists(at, start, end);
    capitals(at, start, end);
    run(at, start, end);
    add(90, ruled(at, at, end));
    add(91, ruled(at, at - 1, end) * 16 + ruled(at, at, end));
    add(92, ruled(at, at + 1, end) * 16 + ruled(at, at, end));
    document(at);
    if (second != null) {
      second.write(this, at, start, end);
    }
  }

  /** Writes the rows of a word that only the second pass has. */
  void writeSecond(int at, SecondPass second) {
    size = 0;
    second.write(this, at, facts.sentenceStarts[at], facts.sentenceEnds[at]);
  }

  void add(int template, int value) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
    }
    rows[size++] = Model.row(Hashes.feature(template, value));
  }

  private void word(int at, int start, int end) {
    int exact = (int) facts.exact[at];
    int here = facts.small[at];
    int before = small(at - 1, start, end);
    int after = small(at + 1, start, end);
    add(1, exact);
    add(2, here);
    add(3, before);
    add(4, after);
    add(5, small(at - 2, start, end));
    add(6, small(at + 2, start, end));
    add(7, Hashes.both(before, here));
    add(8, Hashes.both(here, after));
    add(9, Hashes.both(before, after));
    add(10, Hashes.both(small(at - 2, start, end), before));
    add(11, Hashes.both(after, small(at + 2, start, end)));
    add(12, facts.shapes[at]);
    add(13, Hashes.both(shape(at - 1, start, end), facts.shapes[at]));
    add(14, Hashes.both(facts.shapes[at], shape(at + 1, start, end)));
    add(
        15,
        Hashes.both(
            shape(at - 1, start, end), Hashes.both(facts.shapes[at], shape(at + 1, start, end))));
    String text = tokens.text();
    int from = tokens.starts()[at];
    int to = Math.min(tokens.ends()[at], from + 40);
    for (int length = 2; length <= 4; length++) {
      add(14 + 2 * length, (int) Hashes.small(text, from, Math.min(to, from + length)));
      add(15 + 2 * length, (int) Hashes.small(text, Math.max(from, to - length), to));
    }
    if (at + 1 < end) {
      int next = tokens.starts()[at + 1];
      int nextEnd = Math.min(tokens.ends()[at + 1], next + 40);
      add(24, (int) Hashes.small(text, Math.max(next, nextEnd - 3), nextEnd));
    }
    if (at > start) {
      int last = tokens.ends()[at - 1];
      add(25, (int) Hashes.small(text, Math.max(tokens.starts()[at - 1], last - 3), last));
    }
  }

  private void clusters(int at, int start, int end) {
    for (int i = 0; i < PATHS.length; i++) {
      int here = path(at, start, end, PATHS[i]);
      add(30 + i, here);
      if (i != 2) {
        add(36 + i, path(at - 1, start, end, PATHS[i]));
        add(42 + i, path(at + 1, start, end, PATHS[i]));
      }
    }
    int whole = WordFile.LONGEST_PATH;
    add(48, path(at - 2, start, end, 8));
    add(49, path(at + 2, start, end, 8));
    add(50, Hashes.both(path(at - 1, start, end, 8), path(at, start, end, 8)));
    add(51, Hashes.both(path(at, start, end, 8), path(at + 1, start, end, 8)));
    add(52, Hashes.both(path(at - 1, start, end, whole), path(at, start, end, whole)));
    add(53, Hashes.both(path(at, start, end, whole), path(at + 1, start, end, whole)));
    add(54, Hashes.both(path(at - 1, start, end, 10), path(at + 1, start, end, 10)));
  }

  private void lists(int at, int start, int end) {
    int here = facts.bits[at];
    int before = bits(at - 1, start, end);
    int after = bits(at + 1, start, end);
    each(60, here);
    each(61, at > start ? before : 0);
    each(62, at + 1 < end ? after : 0);
    each(63, facts.phrases[at]);
    add(64, here);
    add(65, Hashes.both(before, here));
    add(66, Hashes.both(here, after));
    add(67, Hashes.both(here, facts.phrases[at]));
    add(68, Hashes.both(bits(at - 2, start, end), before));
    add(69, Hashes.both(after, bits(at + 2, start, end)));
  }

  private void capitals(int at, int start, int end) {
    int usual = WordFile.capitals(facts.words[at]);
    int place =
        (facts.initial[at] ? 1 : 0)
            + (facts.title[at] ? 2 : 0)
            + (facts.capital[at] ? 4 : 0)
            + (tokens.shouted(at) ? 8 : 0);
    add(70, usual * 16 + place);
    add(71, Hashes.both(facts.small[at], place));
    add(72, usual * 64 + around(at - 1, start, end) * 8 + around(at + 1, start, end));
    add(73, place * 64 + around(at - 1, start, end) * 8 + around(at + 1, start, end));
  }

  /** What stands beside a name: nothing, a capital, a small letter, a number, a sign. */
  private int around(int at, int start, int end) {
    if (at < start || at >= end) {
      return 0;
    }
    if (facts.capital[at]) {
      return facts.initial[at] ? 1 : 2;
    }
    char c = tokens.first(at);
    return Character.isLetter(c) ? 3 : Character.isDigit(c) ? 4 : c == '(' ? 5 : c == ')' ? 6 : 7;
  }

  /** The run of capitalised words that the word stands in: how it begins and ends. */
  private void run(int at, int start, int end) {
    if (!facts.capital[at]) {
      add(80, around(at - 1, start, end) * 8 + around(at + 1, start, end));
      return;
    }
    int first = at;
    while (first > start && at - first < LONGEST_RUN && facts.capital[first - 1]) {
      first--;
    }
    int last = at;
    while (last + 1 < end && last - at < LONGEST_RUN && facts.capital[last + 1]) {
      last++;
    }
    int place = Math.min(at - first, 3) * 4 + Math.min(last - at, 3);
    add(81, place);
    if (last > at) {
      add(82, facts.small[last]);
      add(83, Hashes.both(place, facts.bits[last]));
      add(84, path(last, start, end, 10));
    }
    if (first < at) {
      add(85, facts.small[first]);
      add(86, Hashes.both(place, facts.bits[first]));
    }
    add(87, Hashes.both(place, small(last + 1, start, end)));
    add(88, Hashes.both(place, small(first - 1, start, end)));
    add(89, Hashes.both(facts.bits[first], facts.bits[last]));
  }

  private void document(int at) {
    int seen = document.seen(at);
    each(100, seen);
    add(101, seen & DocumentFacts.SOME);
    add(102, Hashes.both(seen & DocumentFacts.SOME, facts.initial[at] || facts.title[at] ? 1 : 0));
    for (int context : document.contexts(at)) {
      add(103, context);
    }
  }

  private int ruled(int at, int other, int end) {
    boolean inside = other >= facts.sentenceStarts[at] && other < end;
    return inside ? facts.ruled[other] : 15;
  }

  private int small(int at, int start, int end) {
    return at < start ? NOTHING + 1 : at >= end ? NOTHING + 2 : facts.small[at];
  }

  private int shape(int at, int start, int end) {
    return at < start ? NOTHING + 1 : at >= end ? NOTHING + 2 : facts.shapes[at];
  }

  private int bits(int at, int start, int end) {
    return at < start ? NOTHING + 1 : at >= end ? NOTHING + 2 : facts.bits[at];
  }

  private int path(int at, int start, int end, int length) {
    boolean inside = at >= start && at < end;
    return inside ? WordFile.path(facts.words[at], length) : NOTHING;
  }

  private void each(int template, int bits) {
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      add(110 + template, Integer.numberOfTrailingZeros(rest));
    }
  }
}
