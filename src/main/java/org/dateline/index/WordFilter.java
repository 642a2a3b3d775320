package org.dateline.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes "u.s" as "us" and the Russian \u0451 as \u0435, as most do, and leaves out what can't be
 * seen: soft hyphens and joiners.
 */
final class WordFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  WordFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] buffer = term.buffer();
    int length = term.length();
    boolean initials = isInitials(buffer, length);
    int kept = 0;
    for (int i = 0; i < length; i++) {
      char c = buffer[i];
      boolean dropped = initials ? c == '.' : Character.getType(c) == Character.FORMAT;
      if (!dropped) {
        buffer[kept++] = c == '\u0451' ? '\u0435' : c;
      }
    }
    term.setLength(kept);
    return true;
  }

  /** Whether every second character is a full stop. */
  private static boolean isInitials(char[] buffer, int length) {
    for (int i = 1; i < length; i += 2) {
      if (buffer[i] != '.') {
        return false;
      }
    }
    return length >= 3;
  }
}
