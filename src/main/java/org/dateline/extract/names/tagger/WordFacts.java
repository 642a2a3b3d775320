package org.dateline.extract.names.tagger;

import org.dateline.extract.names.tokens.Tokens;

/**
 * What is known of each word of one article by itself: its hashes, shape, beginning and end, the
 * lists it is on, and the sentence it stands in.
 */
final class WordFacts {
  private static final int LONGEST_PHRASE = 5;
  private static final int LONGEST_WORD = 60;

  final int size;
  final long[] exact;
  final int[] exactIds;
  final int[] smallIds;
  final int distinct;
  final int[] small;
  final int[] shapes;
  final int[] words;
  final int[] bits;
  final int[] phrases;
  final int[] ruled;
  final int[] sentenceStarts;
  final int[] sentenceEnds;
  final boolean[] capital;
  final boolean[] initial;
  final boolean[] title;
  final Tokens tokens;
  private final Vocabulary vocabulary;

  /**
   * Looks the words up.
   *
   * @param ruled what the rules hold each word to be: 0 nothing, else any number
   */
  WordFacts(Tokens tokens, int[] ruled, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.ruled = ruled;
    this.size = tokens.size();
    this.exact = new long[size];
    this.exactIds = new int[size];
    this.smallIds = new int[size];
    this.small = new int[size];
    this.shapes = new int[size];
    this.words = new int[size];
    this.bits = new int[size];
    this.phrases = new int[size];
    this.sentenceStarts = new int[size];
    this.sentenceEnds = new int[size];
    this.capital = new boolean[size];
    this.initial = new boolean[size];
    this.title = tokens.titleCase();
    this.distinct = lookUp();
    markSentences();
    for (int i = 0; i < size; i++) {
      if (capital[i]) {
        findPhrases(i);
      }
    }
  }

  private int lookUp() {
    Ids exactWords = new Ids();
    Ids smallWords = new Ids();
    int[] firstExact = new int[size];
    String text = tokens.text();
    for (int i = 0; i < size; i++) {
      int start = tokens.starts()[i];
      int end = Math.min(tokens.ends()[i], start + LONGEST_WORD);
      exact[i] = Hashes.word(text, start, end);
      int id = exactWords.of(exact[i]);
      exactIds[i] = id;
      if (id == exactWords.size() - 1 && firstExact[id] == 0) {
        firstExact[id] = i + 1;
        long hash = Hashes.small(text, start, end);
        smallIds[i] = smallWords.of(hash);
        small[i] = (int) hash;
        shapes[i] = shape(text, start, end);
        words[i] = vocabulary.known(hash);
        bits[i] = vocabulary.bits(text, start, end, exact[i]);
        capital[i] = isCapital(text, start, end);
      } else {
        int first = firstExact[id] - 1;
        smallIds[i] = smallIds[first];
        small[i] = small[first];
        shapes[i] = shapes[first];
        words[i] = words[first];
        bits[i] = bits[first];
        capital[i] = capital[first];
      }
    }
    return smallWords.size();
  }

  private void markSentences() {
    int start = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || tokens.sentenceStarts()[i]) {
        int first = start;
        for (int k = start; k < i; k++) {
          sentenceStarts[k] = start;
          sentenceEnds[k] = i;
        }
        while (first < i - 1 && !tokens.wordLike(first)) {
          first++;
        }
        initial[first] = true;
        start = i;
      }
    }
  }

  private void findPhrases(int first) {
    int end = Math.min(sentenceEnds[first], first + LONGEST_PHRASE);
    for (int stop = first + 2; stop <= end; stop++) {
      if (!tokens.wordLike(stop - 1)) {
        break;
      }
      if (capital[stop - 1]) {
        int places =
            vocabulary.places(tokens.text(), tokens.starts()[first], tokens.ends()[stop - 1]);
        for (int i = first; places != 0 && i < stop; i++) {
          phrases[i] |= places;
        }
      }
    }
  }

  /** Whether a word begins with a capital letter or, like "al-Amin", has one after a small one. */
  private static boolean isCapital(String text, int start, int end) {
    if (!Character.isLetter(text.charAt(start))) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Kinds of signs in order, runs of three and more of one kind shortened to two. */
  private static int shape(String text, int start, int end) {
    int shape = 17;
    char last = 0;
    int run = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        shape = shape * 31 + kind;
      }
    }
    return shape;
  }
}
