package org.dateline.extract.dating;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;

/**
 * Headlines of other articles that a scraper left inside a sentence: they begin with a word run
 * into another one ("TrumpSenators") and end with the "MORE" of the link. They are of another day,
 * often years later.
 */
final class Teasers {
  /** The most words from the run-together word to "MORE". */
  private static final int LONGEST = 60;

  private Teasers() {}

  /** The stretches of a block that hold such headlines, in order. */
  static List<Span> in(Words words) {
    List<Span> stretches = new ArrayList<>();
    Span block = words.block();
    if (words.text().indexOf("MORE", block.start(), block.end()) < 0) {
      return stretches;
    }
    for (int i = 0; i < words.count(); i++) {
      if (!runTogether(words.original(i))) {
        continue;
      }
      for (int end = i + 1; end < Math.min(words.count(), i + LONGEST); end++) {
        if (words.at(end).equals("more") && words.original(end).equals("MORE")) {
          stretches.add(words.span(i, end));
          i = end;
          break;
        }
      }
    }
    return stretches;
  }

  /** Whether a capital stands behind at least three small letters. */
  private static boolean runTogether(String word) {
    int small = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && small >= 3) {
        return true;
      }
      small = Character.isLowerCase(word.charAt(i)) ? small + 1 : 0;
    }
    return false;
  }
}
