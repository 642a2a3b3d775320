package org.dateline.extract.names.tokens;

/**
 * The words and signs of an article's blocks, with where they stand.
 *
 * @param text the page's text
 * @param words each token as it stands in the text, cut out once, because many rules ask for it
 * @param starts where each token starts, in UTF-16 units
 * @param ends the unit after the last one of each token
 * @param sentenceStarts whether a token is the first of its sentence
 * @param titleCase whether a token stands in a block whose words are mostly capitalised, so that a
 *     capital letter says little
 */
@SuppressWarnings("ArrayRecordComponent") // a view on one extraction's own arrays; never compared
public record Tokens(
    String text,
    String[] words,
    int[] starts,
    int[] ends,
    boolean[] sentenceStarts,
    boolean[] titleCase) {

  /** Cuts the words out of {@code text}. */
  public Tokens(
      String text, int[] starts, int[] ends, boolean[] sentenceStarts, boolean[] titleCase) {
    this(text, cut(text, starts, ends), starts, ends, sentenceStarts, titleCase);
  }

  private static String[] cut(String text, int[] starts, int[] ends) {
    String[] words = new String[starts.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = text.substring(starts[i], ends[i]);
    }
    return words;
  }

  /** The number of tokens. */
  public int size() {
    return starts.length;
  }

  /** A token as it stands in the text. */
  public String word(int token) {
    return words[token];
  }

  /** The words from one token up to another, as they stand in the text. */
  public String words(int first, int end) {
    return text.substring(starts[first], ends[end - 1]);
  }

  /** A token's first letter. */
  public char first(int token) {
    return text.charAt(starts[token]);
  }

  /** The length of a token in UTF-16 units. */
  public int length(int token) {
    return ends[token] - starts[token];
  }

  /** Whether a token begins with a capital letter. */
  public boolean capitalised(int token) {
    char c = first(token);
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  /** Whether a token is a word or a number. */
  public boolean wordLike(int token) {
    return Character.isLetterOrDigit(first(token));
  }

  /** Whether all letters of a token of at least two are capitals. */
  public boolean shouted(int token) {
    int letters = 0;
    for (int i = starts[token]; i < ends[token]; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 1;
  }

  /** Whether {@code token} is there and in the same sentence as the one before it. */
  public boolean continues(int token) {
    return token < size() && !sentenceStarts[token];
  }

  /** Whether a token is the one sign {@code c}. */
  public boolean is(int token, char c) {
    return length(token) == 1 && first(token) == c;
  }

  /** Whether only a hyphen stands between a token and the one before it. */
  public boolean hyphenated(int token) {
    return token > 0
        && starts[token] == ends[token - 1] + 1
        && "-\u2010\u2011".indexOf(text.charAt(ends[token - 1])) >= 0;
  }

  /** Whether a token is written without a blank after the token before it. */
  public boolean glued(int token) {
    return token > 0 && ends[token - 1] == starts[token];
  }
}
