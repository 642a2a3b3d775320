package org.dateline.knowledge.people;

import java.util.Arrays;
import java.util.Locale;

/**
 * Folds a word of a name so that its romanisations into English, Polish, German and French come out
 * the same: "Szojgu", "Schoigu" and "Shoigu"; "Ławrow" and "Lavrov"; "Poutine" and "Putin".
 */
final class Transliteration {
  /** What is written and what it becomes; at each letter the first that fits counts. */
  private static final String[][] RULES = {
    {"shch", "s"},
    {"szcz", "s"},
    {"schtsch", "s"},
    {"chtch", "s"},
    {"\u0161\u010d", "s"},
    {"tsch", "h"},
    {"tch", "h"},
    {"cz", "h"},
    {"ch", "h"},
    {"kh", "h"},
    {"\u010d", "h"},
    {"\u0107", "h"},
    {"sch", "s"},
    {"sz", "s"},
    {"sh", "s"},
    {"\u0161", "s"},
    {"\u015b", "s"},
    {"\u015f", "s"},
    {"zh", "z"},
    {"rz", "z"},
    {"\u017c", "z"},
    {"\u017e", "z"},
    {"\u017a", "z"},
    {"ts", "c"},
    {"tz", "c"},
    {"ia", "a"},
    {"ya", "a"},
    {"ja", "a"},
    {"iu", "u"},
    {"yu", "u"},
    {"ju", "u"},
    {"ie", "e"},
    {"ye", "e"},
    {"je", "e"},
    {"io", "o"},
    {"yo", "o"},
    {"jo", "o"},
    {"ou", "u"},
    {"x", "ks"},
    {"w", "v"},
    {"g", "h"},
    {"j", "i"},
    {"y", "i"},
    {"q", "k"},
    {"ph", "f"},
    {"ck", "k"}
  };

  private static final int[] NONE = {};

  /** The rules whose first letter is the index, in their order. */
  private static final int[][] BY_FIRST = byFirst();

  private Transliteration() {}

  private static int[][] byFirst() {
    int[][] byFirst = new int[0x180][];
    Arrays.fill(byFirst, NONE);
    for (int i = 0; i < RULES.length; i++) {
      char first = RULES[i][0].charAt(0);
      int[] before = byFirst[first];
      byFirst[first] = Arrays.copyOf(before, before.length + 1);
      byFirst[first][before.length] = i;
    }
    return byFirst;
  }

  /** The folded form of {@code word}: letters a to z and digits only, perhaps none. */
  static String fold(String word) {
    String lower = Folding.romanised(word.toLowerCase(Locale.ROOT));
    StringBuilder folded = new StringBuilder(lower.length());
    int at = 0;
    while (at < lower.length()) {
      int rule = rule(lower, at);
      String letters = rule < 0 ? Folding.letters(lower.charAt(at)) : RULES[rule][1];
      at += rule < 0 ? 1 : RULES[rule][0].length();
      for (int i = 0; i < letters.length(); i++) {
        char c = letters.charAt(i);
        if (folded.isEmpty() || folded.charAt(folded.length() - 1) != c) {
          folded.append(c);
        }
      }
    }
    return ended(folded.toString());
  }

  private static int rule(String word, int at) {
    char first = word.charAt(at);
    for (int i : first < BY_FIRST.length ? BY_FIRST[first] : NONE) {
      if (word.startsWith(RULES[i][0], at)) {
        return i;
      }
    }
    return -1;
  }

  /** "-off" and "-ov", "-ine" and "-in" are endings of one kind. */
  private static String ended(String folded) {
    if (folded.endsWith("of") || folded.endsWith("ef")) {
      return folded.substring(0, folded.length() - 1) + 'v';
    }
    return folded.endsWith("ine") ? folded.substring(0, folded.length() - 1) : folded;
  }
}
