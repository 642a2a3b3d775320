package org.dateline.extract.heading;

import java.util.regex.Pattern;

/** How extracted text is shown. */
final class Shown {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\x{200C}\\x{200D}]]");
  private static final Pattern WHITE = Pattern.compile("[\\p{Z}\\p{Cc}]+");

  private Shown() {}

  /** Without unseen characters, with white space collapsed to single spaces. */
  static String of(String text) {
    return WHITE.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /** {@code text} with a capital at the start of each word and small letters after it. */
  static String titleCase(String text) {
    StringBuilder shown = new StringBuilder();
    boolean begins = true;
    for (int c : text.codePoints().toArray()) {
      shown.appendCodePoint(begins ? Character.toTitleCase(c) : Character.toLowerCase(c));
      begins = !Character.isLetterOrDigit(c) && c != '\'' && c != '\u2019';
    }
    return shown.toString();
  }

  /** Whether {@code text} holds a letter with case and no lower-case one. */
  static boolean isAllCaps(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }
}
