package org.dateline.extract.names.tagger;

/**
 * What is known of a word wherever it stands.
 *
 * @param exact the hash of the word as it is written
 * @param small the hash of the word in small letters
 * @param shape kinds of signs in order, runs of three and more of one kind shortened to two
 * @param known what {@link WordFile} knows of it
 * @param bits the lists it is on, as {@link Vocabulary} numbers them
 * @param capital whether it begins with a capital letter or, like "al-Amin", has one after a small
 *     one
 */
record WordEntry(long exact, long small, int shape, int known, int bits, boolean capital) {

  static boolean isCapital(String word) {
    if (!Character.isLetter(word.charAt(0))) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static int shape(String word) {
    int shape = 17;
    char last = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
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
