package org.dateline.extract.names.tagger;

import org.dateline.extract.names.tokens.Tokens;

/**
 * What is known of each word of one article by itself: its hashes, shape, beginning and end, the
 * lists it is on, and the sentence it stands in.
 */
final class WordFacts {
  private static final int LONGEST_PHRASE = 5;

  final int size;
  final long[] exact;
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
    WordEntry[] entries = new WordEntry[size];
    int[] smallIdOf = new int[size];
    String text = tokens.text();
    for (int i = 0; i < size; i++) {
      int start = tokens.starts()[i];
      int end = Math.min(tokens.ends()[i], start + Vocabulary.LONGEST_WORD);
      int distinctBefore = exactWords.size();
      int id = exactWords.of(Hashes.word(text, start, end));
      if (id == distinctBefore) {
        entries[id] = vocabulary.entry(tokens.word(i));
        smallIdOf[id] = smallWords.of(entries[id].small());
      }
      // Words that differ in their apostrophes only count as the one that comes first.
      WordEntry first = entries[id];
      exact[i] = first.exact();
      smallIds[i] = smallIdOf[id];
      small[i] = (int) first.small();
      shapes[i] = first.shape();
      words[i] = first.known();
      bits[i] = first.bits();
      capital[i] = first.capital();
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
}
