package org.dateline.ui.imports;

import java.util.Locale;
import java.util.Optional;

/**
 * Which rows of the report are wanted.
 *
 * @param only the kind of outcome; empty for all
 * @param words what the name, the folder or the reason holds, in lower case; empty for all
 */
record RowChoice(Optional<Kind> only, String words) {
  private static final String LINE = ", line";

  static RowChoice of(Optional<Kind> only, String typed) {
    return new RowChoice(only, typed.strip().toLowerCase(Locale.ROOT));
  }

  boolean takes(Kind kind) {
    return only.map(wanted -> wanted == kind).orElse(true);
  }

  /** Whether all rows of the kind are wanted. */
  boolean takesAll() {
    return words.isEmpty();
  }

  /** Whether the words may end in what is said of a line: ", line 12". */
  boolean mayNameALine() {
    boolean may = LINE.contains(words) || Character.isDigit(words.charAt(words.length() - 1));
    for (int i = 1; i <= LINE.length(); i++) {
      may |= words.endsWith(LINE.substring(0, i));
    }
    return may;
  }

  boolean takes(ReportRow row) {
    return takes(row.kind()) && row.holds(words);
  }
}
