package org.dateline.index;

/** Stretches of a text, as a line of a list shows them. */
final class TextCut {
  private TextCut() {}

  /** White space and what can't be seen as one blank, none at the ends. */
  static String collapsed(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    boolean blank = !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
    return blank ? line.substring(0, line.length() - 1) : line.toString();
  }

  /** Whether a character shows as nothing but a distance. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
