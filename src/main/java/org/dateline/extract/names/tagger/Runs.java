package org.dateline.extract.names.tagger;

import java.util.Set;
import org.dateline.extract.names.tokens.Tokens;

/**
 * The runs of words that can hold names: capitalised words, and what may join them ("of", "de", a
 * number). Every other word is outside of any name, so that only runs need be decoded.
 */
final class Runs {
  private static final int LONGEST_GAP = 4;
  private static final int LONGEST_RUN = 200;
  private static final Set<String> JOINTS =
      Set.of(
          "of", "the", "and", "for", "on", "in", "to", "at", "de", "la", "le", "les", "el", "al",
          "bin", "ibn", "bint", "ben", "da", "di", "do", "dos", "das", "du", "des", "del", "della",
          "van", "von", "der", "den", "ter", "ten", "zu", "af", "av", "y", "e", "i", "ul", "ur",
          "und", "et", "&", "-", "\u2013", "'", "\u2019", "'s", "\u2019s", "/", ",", ".", "against",
          "with", "as", "by", "from", "a");

  private final WordFacts facts;
  private final Tokens tokens;

  Runs(WordFacts facts) {
    this.facts = facts;
    this.tokens = facts.tokens;
  }

  /**
   * The first word from {@code from} on that begins a run; the number of words if there is none.
   */
  int start(int from) {
    int at = from;
    while (at < facts.size && !facts.capital[at]) {
      at++;
    }
    return at;
  }

  /** Where the run that begins at {@code start} ends. */
  int end(int start) {
    int limit = Math.min(facts.sentenceEnds[start], start + LONGEST_RUN);
    int end = start + 1;
    while (end < limit) {
      int next = end;
      while (next < limit && next - end < LONGEST_GAP && !facts.capital[next] && joins(next)) {
        next++;
      }
      if (next < limit && facts.capital[next]) {
        end = next + 1;
      } else {
        break;
      }
    }
    boolean number = end < limit && Character.isDigit(tokens.first(end));
    return number ? end + 1 : end;
  }

  private boolean joins(int at) {
    return Character.isDigit(tokens.first(at))
        || (tokens.length(at) <= 7 && JOINTS.contains(tokens.word(at)));
  }
}
