package org.dateline.ui.palette;

import java.util.Locale;

/** How well what was typed fits a name. */
final class Match {
  /** It does not fit. */
  static final int NONE = Integer.MAX_VALUE;

  private static final int INSIDE = 1_000;
  private static final int SCATTERED = 10_000;

  private Match() {}

  /**
   * The less, the better: first names that begin with what was typed, then those of which a word
   * does, then those that have it anywhere, then those that have its letters in their order.
   */
  static int rank(String typed, String name) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    String in = name.toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return 0;
    }
    int at = in.indexOf(wanted);
    if (at == 0) {
      return 0;
    }
    for (int i = at; i > 0; i = in.indexOf(wanted, i + 1)) {
      if (!Character.isLetterOrDigit(in.charAt(i - 1))) {
        return i;
      }
    }
    if (at > 0) {
      return INSIDE + at;
    }
    int next = 0;
    int last = 0;
    for (int i = 0; i < in.length() && next < wanted.length(); i++) {
      if (in.charAt(i) == wanted.charAt(next)) {
        next++;
        last = i;
      }
    }
    return next == wanted.length() && wanted.length() > 1 ? SCATTERED + last : NONE;
  }
}
