package org.dateline.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Matches names against half-typed words, whatever the case and the diacritics. */
final class NameMatcher {

  /** The words of {@code text}, folded. */
  List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String folded = folded(text);
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Whether each of {@code beginnings} begins a word of {@code name}. */
  boolean matches(String name, List<String> beginnings) {
    List<String> words = words(name);
    return beginnings.stream()
        .allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
  }

  /** Lower case, without the marks above and below letters and without apostrophes. */
  private static String folded(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 128);
    String lower = text.toLowerCase(Locale.ROOT);
    if (ascii) {
      return lower.replace("'", "");
    }
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’')
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
