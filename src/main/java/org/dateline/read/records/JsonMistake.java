package org.dateline.read.records;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says for people what is wrong with a text that is no JSON. */
final class JsonMistake {
  private static final int SHOWN = 20;

  private JsonMistake() {}

  /**
   * A sentence: {@code The record is no valid JSON at column 17: “} x”.}
   *
   * @param what the text is called
   * @param text what the parser was given
   */
  static String say(String what, JacksonException e, String text) {
    TokenStreamLocation location = e.getLocation();
    int line = location == null ? 1 : Math.max(1, location.getLineNr());
    int column = location == null ? 1 : Math.max(1, location.getColumnNr());
    String where = line == 1 ? "column " + column : "line " + line + ", column " + column;
    if (e instanceof StreamConstraintsException) {
      return what
          + " is nested too deeply, or a name or number in it is too long, at "
          + where
          + ".";
    }
    String there = excerpt(text, line, column);
    if (e instanceof UnexpectedEndOfInputException || there.isEmpty()) {
      return what + " is no valid JSON: it ends too early, at " + where + ".";
    }
    return what + " is no valid JSON at " + where + ", where it says “" + there + "”.";
  }

  /** What stands from there on, in one line; empty at the end of the text. */
  private static String excerpt(String text, int line, int column) {
    String there = text.lines().skip(line - 1L).findFirst().orElse("");
    int start = column - 1;
    if (start >= there.length()) {
      return "";
    }
    int length = Math.min(SHOWN, there.codePointCount(start, there.length()));
    int end = there.offsetByCodePoints(start, length);
    return there.substring(start, end).replaceAll("\\p{Cntrl}", " ").strip();
  }
}
