package org.dateline.extract.names;

import java.util.Locale;

/** The vowels of surnames, in which spelling slips. */
final class Vowels {
  private static final String VOWELS = "aeiouy";

  private Vowels() {}

  /**
   * Whether one differs from the other in one vowel only, behind the first syllable, or in one of
   * two vowels that stand together: "Biden" and "Bidan", "Reagan" and "Regan".
   */
  static boolean isSlip(String surname, String other) {
    String one = surname.toLowerCase(Locale.ROOT);
    String two = other.toLowerCase(Locale.ROOT);
    return switch (one.length() - two.length()) {
      case 0 -> isChanged(one, two);
      case 1 -> isLeftOut(one, two);
      case -1 -> isLeftOut(two, one);
      default -> false;
    };
  }

  /** Whether one has another consonant where the other has one: "Clinton" and "Clifton". */
  static boolean isOtherConsonant(String surname, String other) {
    String one = surname.toLowerCase(Locale.ROOT);
    String two = other.toLowerCase(Locale.ROOT);
    int at = same(one, two);
    return one.length() == two.length()
        && at < one.length()
        && !isVowel(one, at)
        && !isVowel(two, at);
  }

  private static boolean isChanged(String one, String two) {
    int at = same(one, two);
    return at < one.length()
        && one.substring(at + 1).equals(two.substring(at + 1))
        && isVowel(one, at)
        && isVowel(two, at)
        && hasSyllable(one, at)
        && at < one.length() - 1;
  }

  /** Whether {@code shorter} is {@code longer} without one of two vowels that stand together. */
  private static boolean isLeftOut(String longer, String shorter) {
    int at = same(longer, shorter);
    return at < longer.length()
        && longer.substring(at + 1).equals(shorter.substring(at))
        && isVowel(longer, at)
        && (isVowel(longer, at - 1) || isVowel(longer, at + 1));
  }

  private static int same(String one, String two) {
    int at = 0;
    while (at < one.length() && at < two.length() && one.charAt(at) == two.charAt(at)) {
      at++;
    }
    return at;
  }

  /** Whether a vowel and a consonant stand before {@code at}. */
  private static boolean hasSyllable(String word, int at) {
    int first = 0;
    while (first < at && !isVowel(word, first)) {
      first++;
    }
    for (int i = first + 1; i < at; i++) {
      if (!isVowel(word, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(String word, int at) {
    return at >= 0 && at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0;
  }
}
