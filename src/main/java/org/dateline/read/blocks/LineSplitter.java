package org.dateline.read.blocks;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into lines, and joins the lines of hard-wrapped text to paragraphs.
 *
 * <p>Text counts as hard-wrapped if most lines that are directly followed by another fill the
 * column (at least three quarters of the longest line, which is at most {@value #COLUMNS}
 * characters) and most of them do not end a sentence.
 */
final class LineSplitter {
  private static final int COLUMNS = 100;
  private static final int LEAST_COLUMNS = 40;
  private static final int LEAST_PAIRS = 4;

  List<Line> split(String text) {
    List<Line> lines = lines(text);
    int column = wrapColumn(lines);
    return column == 0 ? lines : paragraphs(text, lines, column);
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean glued = false;
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && !White.endsLine(text.charAt(at))) {
        continue;
      }
      int from = White.skip(text, start, at);
      if (from < at) {
        lines.add(Line.of(text, from, White.trim(text, from, at), glued));
        glued = true;
      } else if (!(at > 0 && at == start && text.charAt(at - 1) == '\r')) {
        // An empty stretch between the two characters of CRLF is no blank line.
        glued = false;
      }
      start = at + 1;
    }
    return lines;
  }

  /** The length of the longest line of hard-wrapped text; 0 for text that is not. */
  private static int wrapColumn(List<Line> lines) {
    int longest = 0;
    for (Line line : lines) {
      longest = Math.max(longest, line.text().length());
    }
    if (longest > COLUMNS || longest < LEAST_COLUMNS) {
      return 0;
    }
    int pairs = 0;
    int full = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i + 1).glued()) {
        pairs++;
        full += lines.get(i).text().length() * 4 >= longest * 3 ? 1 : 0;
        open += lines.get(i).ends() ? 0 : 1;
      }
    }
    return pairs >= LEAST_PAIRS && full * 10 >= pairs * 6 && open * 10 >= pairs * 6 ? longest : 0;
  }

  private static List<Line> paragraphs(String text, List<Line> lines, int column) {
    List<Line> paragraphs = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size() || !lines.get(i + 1).glued();
      boolean brokenOff = lines.get(i).text().length() * 3 < column * 2;
      if (last || brokenOff) {
        Line opening = lines.get(first);
        paragraphs.add(
            Line.of(text, opening.span().start(), lines.get(i).span().end(), opening.glued()));
        first = i + 1;
      }
    }
    return paragraphs;
  }
}
