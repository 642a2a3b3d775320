package org.dateline.extract.names.tagger;

import java.util.Arrays;

/**
 * How each capitalised word is used elsewhere in the article: beside titles and verbs of speech,
 * inside sentences, after "in", as a bracketed abbreviation. What is unclear in one place is often
 * clear in another.
 */
final class DocumentFacts {
  private static final int USES = 13;
  private static final int AGAIN = 1 << USES;
  private static final int SMALL = 1 << (USES + 1);
  private static final int MOSTLY = USES + 2;

  /** The bits of {@link #seen} that say how a word was used at least once elsewhere. */
  static final int SOME = (1 << (USES + 2)) - 1;

  private static final int MOST_CONTEXTS = 4;
  private static final int LONGEST_NAME = 16;
  private static final int[] NO_CONTEXTS = {};
  private static final int IN = word("in");
  private static final int NEAR = word("near");
  private static final int AT = word("at");
  private static final int THE = word("the");
  private static final int POSSESSIVE = word("'s");

  private final WordFacts facts;
  private final int[] uses;
  private final int[] seen;
  private final int[][] contexts;

  DocumentFacts(WordFacts facts) {
    this.facts = facts;
    this.uses = new int[facts.size];
    this.seen = new int[facts.size];
    this.contexts = new int[facts.size][];
    int[] counts = new int[facts.distinct];
    boolean[] small = new boolean[facts.distinct];
    for (int i = 0; i < facts.size; i++) {
      if (facts.capital[i]) {
        counts[facts.smallIds[i]]++;
        uses[i] = uses(i);
      } else {
        small[facts.smallIds[i]] = true;
      }
    }
    int[][] places = new int[facts.distinct][];
    int[] filled = new int[facts.distinct];
    for (int i = 0; i < facts.size; i++) {
      if (facts.capital[i]) {
        int id = facts.smallIds[i];
        if (places[id] == null) {
          places[id] = new int[counts[id]];
        }
        places[id][filled[id]++] = i;
      }
    }
    for (int id = 0; id < places.length; id++) {
      if (places[id] != null) {
        gather(places[id], small[id]);
      }
    }
  }

  /** How the word {@code at} is used elsewhere, as bits. */
  int seen(int at) {
    return seen[at];
  }

  /** The words beside the word {@code at} elsewhere, as numbers. */
  int[] contexts(int at) {
    int[] around = contexts[at];
    return around == null ? NO_CONTEXTS : around;
  }

  private int uses(int at) {
    boolean before = at > facts.sentenceStarts[at];
    boolean after = at + 1 < facts.sentenceEnds[at];
    int bitsBefore = before ? facts.bits[at - 1] : 0;
    int bitsAfter = after ? facts.bits[at + 1] : 0;
    int wordBefore = before ? facts.small[at - 1] : 0;
    int use = !facts.title[at] && !facts.initial[at] ? 1 : 0;
    use |= (bitsBefore & (Vocabulary.TITLE | Vocabulary.ROLE)) != 0 ? 1 << 1 : 0;
    use |= ((bitsBefore | bitsAfter) & Vocabulary.SPEECH) != 0 ? 1 << 2 : 0;
    use |= before && facts.capital[at - 1] && (bitsBefore & Vocabulary.GIVEN) != 0 ? 1 << 3 : 0;
    use |= after && facts.capital[at + 1] ? 1 << 4 : 0;
    use |= before && facts.capital[at - 1] ? 1 << 5 : 0;
    use |= wordBefore == IN || wordBefore == NEAR || wordBefore == AT ? 1 << 6 : 0;
    use |= after && facts.small[at + 1] == POSSESSIVE ? 1 << 7 : 0;
    use |= (bitsAfter & Vocabulary.ORGANISATION) != 0 ? 1 << 8 : 0;
    use |= wordBefore == THE ? 1 << 9 : 0;
    use |= facts.initial[at] ? 1 << 10 : 0;
    boolean bracketed = before && after && is(at - 1, '(') && is(at + 1, ')');
    use |= bracketed ? 1 << 11 : 0;
    use |= bracketed && abbreviates(at) ? 1 << 12 : 0;
    return use;
  }

  /** Whether the bracketed word begins, letter by letter, the capitalised words before it. */
  private boolean abbreviates(int at) {
    int word = at - 2;
    int letter = facts.tokens.ends()[at] - 1;
    int start = facts.tokens.starts()[at];
    int matched = 0;
    while (word >= Math.max(facts.sentenceStarts[at], at - LONGEST_NAME) && letter >= start) {
      char wanted = Character.toLowerCase(facts.tokens.text().charAt(letter));
      char first = Character.toLowerCase(facts.tokens.first(word));
      if (wanted == first && facts.capital[word]) {
        matched++;
        letter--;
      } else if (facts.capital[word]) {
        return false;
      }
      word--;
    }
    return matched > 1 && letter < start;
  }

  private void gather(int[] places, boolean small) {
    int[] counts = new int[USES];
    for (int place : places) {
      for (int rest = uses[place]; rest != 0; rest &= rest - 1) {
        counts[Integer.numberOfTrailingZeros(rest)]++;
      }
    }
    for (int i = 0; i < places.length; i++) {
      int place = places[i];
      int bits = (small ? SMALL : 0) | (places.length > 1 ? AGAIN : 0);
      for (int use = 0; use < USES; use++) {
        int others = counts[use] - (uses[place] >> use & 1);
        bits |= others > 0 ? 1 << use : 0;
        bits |= others * 2 > places.length - 1 && places.length > 2 ? 1 << (use + MOSTLY) : 0;
      }
      seen[place] = bits;
      if (places.length > 1) {
        contexts[place] = contexts(places, i);
      }
    }
  }

  private int[] contexts(int[] places, int number) {
    int[] around = new int[2 * MOST_CONTEXTS];
    int size = 0;
    for (int i = 1; i < places.length && i <= MOST_CONTEXTS; i++) {
      int other = places[(number + i) % places.length];
      if (other > facts.sentenceStarts[other]) {
        around[size++] = Hashes.feature(1, facts.small[other - 1]);
      }
      if (other + 1 < facts.sentenceEnds[other]) {
        around[size++] = Hashes.feature(2, facts.small[other + 1]);
      }
    }
    return Arrays.copyOf(around, size);
  }

  private boolean is(int at, char sign) {
    return facts.tokens.is(at, sign);
  }

  private static int word(String word) {
    return (int) Hashes.small(word, 0, word.length());
  }
}
