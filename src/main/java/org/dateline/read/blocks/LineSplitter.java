package org.dateline.read.blocks;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into lines, and joins the lines of hard-wrapped text to paragraphs.
 *
 * <p>Lines without a blank one between them count as hard-wrapped if none is longer than {@value
 * #COLUMNS} characters and at least a third of them go on in the middle of a sentence: the line
 * before has no full stop and they begin with a small letter.
 */
final class LineSplitter {
  private static final int COLUMNS = 120;

  /** A line shorter than this is a label, whatever follows it. */
  private static final int LABEL = 20;

  List<Line> split(String text) {
    List<Line> lines = lines(text);
    List<Line> paragraphs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !lines.get(i).glued()) {
        add(paragraphs, text, lines.subList(first, i));
        first = i;
      }
    }
    return paragraphs;
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

  /** Adds lines that stand together, as they are or joined. */
  private static void add(List<Line> paragraphs, String text, List<Line> together) {
    int longest = 0;
    int running = 0;
    for (int i = 0; i < together.size(); i++) {
      longest = Math.max(longest, together.get(i).text().length());
      running += i > 0 && runsOn(together.get(i - 1), together.get(i)) ? 1 : 0;
    }
    if (running == 0 || running * 3 < together.size() - 1 || longest > COLUMNS) {
      paragraphs.addAll(together);
      return;
    }
    int first = 0;
    for (int i = 0; i < together.size(); i++) {
      Line line = together.get(i);
      boolean brokenOff = line.text().length() * 3 < longest * 2 && line.ends();
      if (i + 1 == together.size() || brokenOff || line.text().length() < LABEL) {
        Line opening = together.get(first);
        paragraphs.add(Line.of(text, opening.span().start(), line.span().end(), opening.glued()));
        first = i + 1;
      }
    }
  }

  private static boolean runsOn(Line before, Line line) {
    return before.text().length() >= LABEL
        && !before.ends()
        && Character.isLowerCase(line.text().codePointAt(0));
  }
}
