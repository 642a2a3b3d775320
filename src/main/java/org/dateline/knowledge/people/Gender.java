package org.dateline.knowledge.people;

/** What "he", "she", "Mr." and "Mrs." have to agree with. */
public enum Gender {
  /** "He", "Mr.". */
  MALE,
  /** "She", "Mrs.". */
  FEMALE,
  /** Nothing tells. */
  UNKNOWN;

  private static final int LONGEST_TITLE = 12;

  /** What the title says that stands right before {@code at}, if one does. */
  public static Gender before(String text, int at) {
    int end = at;
    while (end > 0 && isGap(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_TITLE && !isGap(text.charAt(start - 1))) {
      start--;
    }
    return switch (text.substring(start, end)) {
      case "Mr", "Mr.", "Sir", "Lord", "King", "Prince", "Pope", "Congressman" -> MALE;
      case "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Lady", "Dame", "Queen", "Princess" -> FEMALE;
      case "Congresswoman", "Chairwoman", "spokeswoman", "Spokeswoman" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  private static boolean isGap(char c) {
    return c <= ' ' || c == '\u200b' || Character.isSpaceChar(c);
  }

  /** Whether one is said to be male and the other female. */
  public boolean contradicts(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }
}
