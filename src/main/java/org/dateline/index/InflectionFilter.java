package org.dateline.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Keeps of each word the word itself and, where it differs, its base form, marked with {@link
 * #BASE} and at the same position. Expects the words of {@link InflectedTwiceFilter}, the second of
 * each pair stemmed by KStem.
 *
 * <p>KStem also takes adjectives to nouns ("Russian" to "Russia"), which is more than inflection:
 * only what ends in -s, -ed or -ing is taken to its base form.
 */
final class InflectionFilter extends TokenFilter {
  /**
   * Stands before a base form. Three characters, so that no word within two letters of a typed one
   * can be a base form; control characters, so that no typed word begins with them.
   */
  static final String BASE = "\u0001\u0001\u0001";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private String word = "";

  InflectionFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (keyword.isKeyword()) {
        word = InflectedTwiceFilter.mayBeInflected(term) ? term.toString() : "";
        return true;
      }
      String base = base(word, term.toString());
      if (!base.equals(word)) {
        term.setEmpty().append(BASE).append(base);
        return true;
      }
    }
    return false;
  }

  /** What of KStem's answer is inflection. */
  private static String base(String word, String stem) {
    if (stem.equals(word) || word.endsWith("ed") || word.endsWith("ing")) {
      return stem;
    }
    String singular = word.substring(0, word.length() - 1);
    boolean plural =
        stem.equals(singular)
            || word.endsWith("es")
            || singular.endsWith("ed")
            || singular.endsWith("ing");
    return plural ? stem : singular;
  }
}
