package org.dateline.extract.heading;

import java.util.Locale;
import java.util.Set;

/** The few words that the heading's fields are told apart by. */
final class HeadingWords {
  private static final Set<String> ACRONYMS =
      Set.of(
          "CNBC", "MSNBC", "TASS", "ANSA", "UNIAN", "NDTV", "AFP", "NATO", "RFE/RL", "ABC", "KTLA",
          "WABC");
  private static final Set<String> SMALL =
      Set.of("the", "of", "and", "in", "on", "for", "a", "an", "to", "at");
  private static final Set<String> LABELS =
      Set.of(
          "news",
          "menu",
          "home",
          "search",
          "world",
          "sports",
          "politics",
          "business",
          "opinion",
          "breaking",
          "breaking news",
          "live",
          "video",
          "subscribe",
          "sign in",
          "log in",
          "advertisement",
          "more",
          "close",
          "skip to content",
          "top stories",
          "exclusive",
          "world news");

  private HeadingWords() {}

  /** Acronyms of more than three letters in the names of publishers. */
  static Set<String> acronyms() {
    return ACRONYMS;
  }

  /** Whether a word is written small inside a title. */
  static boolean isSmall(String lower) {
    return SMALL.contains(lower);
  }

  /** Whether a line in capitals is a label of the page and no publisher's name. */
  static boolean isLabel(String line) {
    return LABELS.contains(line.toLowerCase(Locale.ROOT))
        || line.codePoints().noneMatch(Character::isLetter);
  }
}
