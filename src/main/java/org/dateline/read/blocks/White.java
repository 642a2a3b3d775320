package org.dateline.read.blocks;

import java.util.ArrayList;
import java.util.List;

/** What counts as white space between and around words. */
public final class White {
  private White() {}

  /**
   * Whether {@code c} shows nothing: spaces of every width, line ends, controls, and format
   * characters such as the zero-width space and a stray byte order mark.
   */
  public static boolean is(char c) {
    return !(c > ' ' && c < 0x7F) && isOther(c);
  }

  private static boolean isOther(int c) {
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
  static String plain(String text) {
    int at = 0;
    while (at < text.length() && !isUnplain(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    for (; at < plain.length(); at++) {
      if (isUnplain(plain.charAt(at))) {
        plain.setCharAt(at, ' ');
      }
    }
    return plain.toString();
  }

  private static boolean isUnplain(char c) {
    return c != ' ' && is(c) && Character.getType(c) != Character.FORMAT;
  }

  /** The words of {@code text}, without the format characters in and between them. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at <= text.length(); at++) {
      int c = at < text.length() ? text.codePointAt(at) : ' ';
      if (isFormat(c)) {
        at += Character.charCount(c) - 1;
      } else if (c > ' ' && (c < 0x7F || !isOther(c))) {
        word.appendCodePoint(c);
        at += Character.charCount(c) - 1;
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** Whether {@code c} is a format character, which takes no room. */
  static boolean isFormat(int c) {
    return c >= 0x7F && Character.getType(c) == Character.FORMAT;
  }

  /** The number of stretches of plain spaces in {@code plain}. */
  static int gaps(String plain) {
    int gaps = 0;
    for (int at = plain.indexOf(' '); at >= 0; at = plain.indexOf(' ', at + 1)) {
      gaps += at == 0 || plain.charAt(at - 1) != ' ' ? 1 : 0;
    }
    return gaps;
  }
}
