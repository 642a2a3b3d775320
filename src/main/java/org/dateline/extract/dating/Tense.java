package org.dateline.extract.dating;

import java.util.Set;

/** Whether a date in a sentence is spoken of as past or as still to come. */
final class Tense {
  private static final Set<String> AHEAD =
      Set.of(
          "will",
          "shall",
          "scheduled",
          "due",
          "expected",
          "upcoming",
          "planned",
          "plans",
          "slated",
          "set",
          "until",
          "till",
          "by",
          "deadline",
          "expires",
          "expire",
          "forthcoming",
          "next",
          "would",
          "ahead",
          "before",
          "begins",
          "going",
          "poised",
          "should",
          "coming");

  /** Words that make what follows them past whatever else the sentence says. */
  private static final Set<String> PAST =
      Set.of("since", "last", "was", "were", "had", "after", "did", "held", "ago", "took");

  private static final int REACH = 9;

  private Tense() {}

  /** Whether the words around {@code [first, last]} in its sentence announce it. */
  static boolean ahead(Words words, int first, int last) {
    int from = Math.max(words.sentenceStart(first), first - REACH);
    for (int i = first - 1; i >= from; i--) {
      if (PAST.contains(words.at(i))) {
        return false;
      }
      if (AHEAD.contains(words.at(i))) {
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
}
