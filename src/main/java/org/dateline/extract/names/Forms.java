package org.dateline.extract.names;

import org.dateline.article.Span;

/** The words of a name as they are shown: white space collapsed. */
final class Forms {
  private Forms() {}

  /** The words of {@code text} at {@code span}. */
  static String of(String text, Span span) {
    StringBuilder form = new StringBuilder(span.length());
    boolean gap = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        gap = true;
      } else {
        if (gap && !form.isEmpty()) {
          form.append(' ');
        }
        gap = false;
        form.append(c);
      }
    }
    return form.toString();
  }
}
