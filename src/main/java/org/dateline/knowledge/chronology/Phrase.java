package org.dateline.knowledge.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A wording: terms that all have to stand in one sentence, each a run of words. No patterns, no
 * case.
 *
 * @param terms at least one, each of at least one lower-case word
 */
public record Phrase(List<List<String>> terms) {

  /** From one word of a sentence to another, both included. */
  record Range(int first, int last) {}

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

  /**
   * The words from the first to the last one of the phrase, if its first term stands at {@code at}
   * and all others, each where it is nearest to it, anywhere in the sentence.
   */
  Optional<Range> in(List<String> sentence, int at) {
    if (!stands(terms.getFirst(), sentence, at)) {
      return Optional.empty();
    }
    int first = at;
    int last = at + terms.getFirst().size() - 1;
    for (List<String> term : terms.subList(1, terms.size())) {
      int nearest = nearest(term, sentence, at);
      if (nearest < 0) {
        return Optional.empty();
      }
      first = Math.min(first, nearest);
      last = Math.max(last, nearest + term.size() - 1);
    }
    return Optional.of(new Range(first, last));
  }

  private static int nearest(List<String> term, List<String> sentence, int at) {
    for (int away = 0; away < sentence.size(); away++) {
      if (at + away < sentence.size() && stands(term, sentence, at + away)) {
        return at + away;
      }
      if (at >= away && stands(term, sentence, at - away)) {
        return at - away;
      }
    }
    return -1;
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
