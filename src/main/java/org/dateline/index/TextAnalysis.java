package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.dateline.article.Span;

/**
 * What a word is, and what counts as the same one. Case, diacritics, the possessive 's and the
 * shape of apostrophes make no difference; "U.S." is "US"; hyphens part words, as do full stops
 * between them where a blank is missing. Nothing is left out as too common, so that any phrase can
 * be found. Base forms are English for words in Latin script, Ukrainian and Russian for those in
 * Cyrillic.
 *
 * <p>Every word is indexed as it is, for phrases, beginnings and near misses, and, where it
 * differs, in its base form, for words in any inflection.
 */
final class TextAnalysis extends Analyzer {
  /**
   * The distance in positions between two blocks, or two names: farther than any phrase reaches.
   */
  static final int GAP = 1100;

  /** One word: as it is, and its base forms that differ from it, often none. */
  record Form(String word, List<String> bases) {}

  private final boolean withBases;

  TextAnalysis() {
    this(true);
  }

  private TextAnalysis(boolean withBases) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.withBases = withBases;
  }

  /** Words as they are and no base forms: enough for beginnings and near misses, and quicker. */
  static TextAnalysis wordsOnly() {
    return new TextAnalysis(false);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream words = new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer));
    words = new ASCIIFoldingFilter(new WordFilter(words));
    if (withBases) {
      words = new InflectionFilter(new KStemFilter(new InflectedTwiceFilter(words)));
      words = new CyrillicBaseFilter(words);
    }
    return new TokenStreamComponents(tokenizer, words);
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  /** The words of a short text, in order. */
  List<Form> words(String text) {
    List<Form> forms = new ArrayList<>();
    try (TokenStream stream = tokenStream("", plain(text))) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String token = term.toString();
        if (token.startsWith(InflectionFilter.BASE)) {
          forms.getLast().bases().add(token.substring(InflectionFilter.BASE.length()));
        } else {
          forms.add(new Form(token, new ArrayList<>(0)));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory could not be read", e);
    }
    return forms;
  }

  /** The words of those stretches of a text, with their offsets in the whole. */
  TokenStream stream(String field, String text, List<Span> stretches) {
    char[] masked = new char[text.length()];
    Arrays.fill(masked, ' ');
    for (Span span : stretches) {
      text.getChars(span.start(), span.end(), masked, span.start());
    }
    part(masked);
    return new BlockGapFilter(tokenStream(field, new String(masked)), stretches);
  }

  /** The text, ready to be cut into words, character for character. */
  static String plain(String text) {
    char[] chars = text.toCharArray();
    part(chars);
    return new String(chars);
  }

  /** Blanks out full stops and colons that join two words: "end.The", "Update:Ukraine". */
  private static void part(char[] text) {
    for (int i = 1; i + 1 < text.length; i++) {
      boolean joins = text[i] == ':' || text[i] == '.' || text[i] == '_';
      if (joins && !isInitial(text, i)) {
        boolean letters = Character.isLetter(text[i - 1]) && Character.isLetter(text[i + 1]);
        text[i] = letters || text[i] == '_' ? ' ' : text[i];
      }
    }
  }

  /** Whether the full stop at {@code at} belongs to initials, as in "U.S.". */
  private static boolean isInitial(char[] text, int at) {
    if (text[at] != '.') {
      return false;
    }
    boolean singleBefore = at < 2 || !Character.isLetterOrDigit(text[at - 2]);
    boolean singleAfter = at + 2 >= text.length || !Character.isLetterOrDigit(text[at + 2]);
    return singleBefore && singleAfter;
  }
}
