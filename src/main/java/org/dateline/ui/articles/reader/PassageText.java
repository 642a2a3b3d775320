package org.dateline.ui.articles.reader;

import java.util.Arrays;
import org.dateline.article.Role;
import org.dateline.article.Span;

/** Collects the text of a passage from stretches of a file, with white space collapsed. */
final class PassageText {
  private final String file;
  private final StringBuilder text = new StringBuilder();
  private int[] source = new int[256];
  private int leadIn;

  PassageText(String file) {
    this.file = file;
  }

  /** Adds a stretch, with a blank before it if there is something already. */
  void add(Span span) {
    int blank = text.isEmpty() ? -1 : Math.max(0, span.start() - 1);
    for (int i = span.start(); i < span.end(); i++) {
      char c = file.charAt(i);
      if (isBlank(c)) {
        blank = blank < 0 && !text.isEmpty() ? i : blank;
      } else if (isShown(c)) {
        if (blank >= 0) {
          append(' ', blank);
          blank = -1;
        }
        append(c, i);
      }
    }
  }

  /** Says that what was added so far is a dateline that leads in. */
  void endLeadIn() {
    leadIn = text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  Passage build(Passage.Kind kind, Role role) {
    return new Passage(
        kind, role, text.toString(), leadIn, true, Arrays.copyOf(source, text.length()));
  }

  private void append(char c, int at) {
    if (text.length() == source.length) {
      source = Arrays.copyOf(source, source.length * 2);
    }
    source[text.length()] = at;
    text.append(c);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Whether a character that is not white space has a shape: control and zero-width ones do not.
   */
  private static boolean isShown(char c) {
    return !Character.isISOControl(c) && c != '\u200B' && c != '\u00AD' && c != '\uFEFF';
  }
}
