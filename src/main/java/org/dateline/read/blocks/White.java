package org.dateline.read.blocks;

/** What counts as white space between and around words. */
public final class White {
  private White() {}

  /**
   * Whether {@code c} shows nothing: spaces of every width, line ends, controls, and format
   * characters such as the zero-width space and a stray byte order mark.
   */
  public static boolean is(char c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** Whether {@code c} ends a line; a carriage return and a line feed each do. */
  static boolean endsLine(char c) {
    return switch (c) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /** The first offset from {@code from} that is not white, at most {@code to}. */
  public static int skip(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * The offset after the last character before {@code to} that is not white, at least {@code from}.
   */
  public static int trim(CharSequence text, int from, int to) {
    int at = to;
    while (at > from && is(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** {@code text} with every white character a plain space: offsets stay as they are. */
  static String plain(CharSequence text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (is(c) && Character.getType(c) != Character.FORMAT) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }
}
