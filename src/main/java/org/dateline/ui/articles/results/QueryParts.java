package org.dateline.ui.articles.results;

import java.util.ArrayList;
import java.util.List;

/** Cuts what was typed into the parts that all have to match. */
final class QueryParts {
  private QueryParts() {}

  /**
   * The parts between blanks outside quotation marks and parentheses; the whole as one part where
   * an {@code OR} stands between them, because then not all have to match.
   */
  static List<String> of(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"' || c == '“' || c == '”';
      if (!quoted) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
      if (Character.isWhitespace(c) && !quoted && depth <= 0) {
        add(parts, part);
      } else {
        part.append(c);
      }
    }
    add(parts, part);
    return parts.contains("OR") ? List.of(text.strip()) : joinNot(parts);
  }

  private static void add(List<String> parts, StringBuilder part) {
    if (!part.isEmpty()) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }

  /** {@code NOT} belongs to what follows it, {@code AND} to nothing. */
  private static List<String> joinNot(List<String> parts) {
    List<String> joined = new ArrayList<>();
    String before = "";
    for (String part : parts) {
      if (part.equals("NOT")) {
        before = "NOT ";
      } else if (!part.equals("AND")) {
        joined.add(before + part);
        before = "";
      }
    }
    return joined;
  }
}
