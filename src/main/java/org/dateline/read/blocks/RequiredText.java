package org.dateline.read.blocks;

/**
 * Finds characters that everything a regular expression matches has to hold: looking for them costs
 * a fraction of trying the expression at every place of a line. Knows the constructs that the
 * wordings of this package are made of, and requires nothing where it meets others.
 */
final class RequiredText {
  private final String regex;
  private final StringBuilder run = new StringBuilder();
  private String longest = "";

  private RequiredText(String regex) {
    this.regex = regex;
  }

  /** The longest text that every match of {@code regex} holds; empty if none is known. */
  static String of(String regex) {
    RequiredText text = new RequiredText(regex);
    return text.read() ? text.longest : "";
  }

  /** Whether the expression was understood to its end. */
  private boolean read() {
    int at = 0;
    while (at >= 0 && at < regex.length()) {
      char c = regex.charAt(at);
      switch (c) {
        case '\\' -> at = escape(at);
        case '(' -> at = group(at);
        case '[' -> at = bracket(at);
        case '?', '*' -> at = optional(at + 1);
        case '{' -> at = optional(regex.indexOf('}', at) + 1);
        case '|', ')' -> at = -1;
        case '.', '^', '$', '+' -> {
          end();
          at++;
        }
        default -> {
          run.append(c);
          at++;
        }
      }
    }
    end();
    return at >= 0;
  }

  /** A quoted sign is meant; "\\b", "\\d" and the like are anything; others are not known. */
  private int escape(int at) {
    char next = at + 1 < regex.length() ? regex.charAt(at + 1) : 'Q';
    if (!Character.isLetterOrDigit(next)) {
      run.append(next);
      return at + 2;
    }
    end();
    return "bBdDsSwW".indexOf(next) >= 0 ? at + 2 : -1;
  }

  /** Passes over a group; one that sets flags for what follows is not known. */
  private int group(int open) {
    end();
    int flags = open + 2;
    while (flags < regex.length() && Character.isLetter(regex.charAt(flags))) {
      flags++;
    }
    if (regex.startsWith("(?", open) && flags < regex.length() && regex.charAt(flags) == ')') {
      return -1;
    }
    int depth = 0;
    for (int at = open; at >= 0 && at < regex.length(); ) {
      switch (regex.charAt(at)) {
        case '\\' -> at += 2;
        case '[' -> at = bracket(at);
        case '(' -> {
          depth++;
          at++;
        }
        case ')' -> {
          depth--;
          at++;
          if (depth == 0) {
            return at;
          }
        }
        default -> at++;
      }
    }
    return -1;
  }

  /** Passes over a class of characters; one that holds brackets is not known. */
  private int bracket(int open) {
    end();
    int first = regex.startsWith("^", open + 1) ? open + 2 : open + 1;
    if (regex.startsWith("]", first)) {
      return -1;
    }
    for (int at = first; at < regex.length(); at++) {
      switch (regex.charAt(at)) {
        case '\\' -> at++;
        case '[' -> {
          return -1;
        }
        case ']' -> {
          return at + 1;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** What stands last need not be there. */
  private int optional(int next) {
    if (!run.isEmpty()) {
      run.setLength(run.length() - 1);
    }
    end();
    return next;
  }

  private void end() {
    if (run.length() > longest.length()) {
      longest = run.toString();
    }
    run.setLength(0);
  }
}
