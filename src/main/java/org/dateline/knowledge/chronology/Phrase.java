package org.dateline.knowledge.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A wording: terms that all have to stand in one sentence, each a run of words. No patterns, no
 * case.
 *
 * @param terms at least one, each of at least one lower-case word
 */
public record Phrase(List<List<String>> terms) {

  /** Keeps unmodifiable copies. */
  public Phrase {
    terms = terms.stream().map(List::copyOf).toList();
    if (terms.isEmpty() || terms.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("an empty phrase");
    }
  }

  /** Reads terms joined by {@code +}: {@code biden+putin+video call}. */
  static Phrase parse(String text) {
    List<List<String>> terms = new ArrayList<>();
    for (String term : text.split("\\+", -1)) {
      terms.add(List.of(term.strip().toLowerCase(Locale.ROOT).split("[ -]+", -1)));
    }
    return new Phrase(terms);
  }

  /** The word the index files this phrase under. */
  String key() {
    return terms.getFirst().getFirst();
  }

  /** Whether the first term stands at {@code at} and all others anywhere in the sentence. */
  boolean isIn(List<String> sentence, int at) {
    if (!stands(terms.getFirst(), sentence, at)) {
      return false;
    }
    for (List<String> term : terms.subList(1, terms.size())) {
      boolean found = false;
      for (int i = 0; i < sentence.size() && !found; i++) {
        found = stands(term, sentence, i);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static boolean stands(List<String> term, List<String> sentence, int at) {
    if (at + term.size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < term.size(); i++) {
      if (!term.get(i).equals(sentence.get(at + i))) {
        return false;
      }
    }
    return true;
  }
}
