package org.dateline.read.blocks;

import java.util.List;

/** What capital letters tell about a line. */
final class Capitals {
  private Capitals() {}

  /** Whether at least two thirds of the words of four letters or more begin with a capital. */
  static boolean isTitleCase(String text) {
    int all = 0;
    int capital = 0;
    for (String word : List.of(text.strip().split(" +", -1))) {
      if (word.length() >= 4) {
        all++;
        capital += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    return all > 0 && capital * 3 >= all * 2;
  }

  /** Whether it holds a letter and no lower-case one. */
  static boolean isAllCaps(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }
}
