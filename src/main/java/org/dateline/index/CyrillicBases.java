package org.dateline.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * The base forms of words in Cyrillic script: the Ukrainian dictionary's, and the stem of the
 * Russian stemmer. A word gets both whatever the language of its article, because a single typed
 * word does not tell its language, and an article in one of them quotes the other. For one thread.
 */
final class CyrillicBases {
  /** No word of either language is longer. */
  private static final int LONGEST = 64;

  private final DictionaryLookup ukrainian = new DictionaryLookup(Ukrainian.DICTIONARY);
  private final RussianStemmer russian = new RussianStemmer();

  /** Read when the first word in Cyrillic script is met: most archives have none. */
  private static final class Ukrainian {
    static final Dictionary DICTIONARY = read();

    private static Dictionary read() {
      try (InputStream words = resource("/ua/net/nlp/ukrainian.dict");
          InputStream about = resource("/ua/net/nlp/ukrainian.info")) {
        return Dictionary.read(words, about);
      } catch (IOException e) {
        throw new UncheckedIOException("the Ukrainian dictionary can't be read", e);
      }
    }

    private static InputStream resource(String name) throws IOException {
      InputStream in = CyrillicBases.class.getResourceAsStream(name);
      if (in == null) {
        throw new IOException("the resource " + name + " is missing");
      }
      return in;
    }
  }

  /** Whether words that begin with {@code c} are looked up here. */
  static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u04ff';
  }

  /** The base forms of a word in lower case that differ from it. */
  Set<String> of(String word) {
    Set<String> bases = new LinkedHashSet<>();
    if (word.length() > LONGEST) {
      return bases;
    }
    // Names stand in the dictionary with a capital.
    String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    for (String form : new String[] {word, capital}) {
      for (WordData found : ukrainian.lookup(form)) {
        CharSequence base = found.getStem();
        if (base != null) {
          bases.add(lower(base));
        }
      }
    }
    russian.setCurrent(word);
    russian.stem();
    bases.add(russian.getCurrent());
    bases.remove(word);
    return bases;
  }

  private static String lower(CharSequence text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.chars().map(Character::toLowerCase).forEach(c -> lower.append((char) c));
    return lower.toString();
  }
}
