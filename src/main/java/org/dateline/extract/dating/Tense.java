package org.dateline.extract.dating;

import java.util.Map;
import java.util.Set;

/** Whether what a sentence names is spoken of as past, as still to come, or as imagined. */
final class Tense {
  /** Words that announce what follows them. */
  private static final Set<String> AHEAD =
      Set.of(
          "will",
          "shall",
          "scheduled",
          "expected",
          "upcoming",
          "slated",
          "expires",
          "expire",
          "forthcoming",
          "next",
          "poised",
          "begins",
          "coming",
          "planned",
          "deadline");

  /** Words that do so before another one. */
  private static final Map<String, Set<String>> PAIRS =
      Map.of(
          "set", Set.of("to", "for"),
          "due", Set.of("to", "on", "in", "by", "for"),
          "going", Set.of("to"),
          "plans", Set.of("to", "for"),
          "ahead", Set.of("of"));

  /** Words that do so only right before a date. */
  private static final Set<String> LIMITS = Set.of("by", "until", "till", "before");

  /** Words that make what follows them past whatever else the sentence says. */
  private static final Set<String> PAST =
      Set.of(
          "since", "last", "was", "were", "had", "after", "did", "held", "ago", "took", "has",
          "said");

  /** Words that make what they stand in a thing that may be, not one that was. */
  private static final Set<String> IMAGINED =
      Set.of("would", "could", "might", "if", "unless", "whether", "likely", "unlikely");

  private static final int REACH = 14;

  private Tense() {}

  /** Whether the words around {@code [first, last]} in its sentence announce it. */
  static boolean ahead(Words words, int first, int last) {
    int start = words.sentenceStart(first);
    int from = Math.max(start, first - REACH);
    for (int i = first - 1; i >= from; i--) {
      String word = words.at(i);
      if (PAST.contains(word)) {
        return false;
      }
      if (AHEAD.contains(word)
          || PAIRS.getOrDefault(word, Set.of()).contains(words.at(i + 1))
          || (i >= first - 2 && LIMITS.contains(word))) {
        return true;
      }
    }
    int to = Math.min(words.sentenceEnd(last), last + 4);
    for (int i = last + 1; i < to; i++) {
      if (words.at(i).equals("will") || words.at(i).equals("shall")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words of {@code [first, last]} speak of what would or might be. */
  static boolean imagined(Words words, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (IMAGINED.contains(words.at(i))) {
        return true;
      }
    }
    return false;
  }
}
