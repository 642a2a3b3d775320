package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.search.Hit.Marked;

/** Sets text for a terminal. */
final class TextLayout {
  private TextLayout() {}

  /**
   * Text on one line, every control character a blank: an article must not steer the terminal. Its
   * length does not change.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      clean.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    return clean.toString();
  }

  /** Breaks text at blanks into lines of at most {@code width} units, longer words aside. */
  static List<String> wrap(String text, int width) {
    String clean = clean(text);
    return lines(clean, width).stream().map(line -> line.of(clean)).toList();
  }

  /** The same, with the marked stretches set as hits. */
  static List<String> wrap(Marked text, int width, Terminal terminal) {
    String clean = clean(text.text());
    return lines(clean, width).stream()
        .map(line -> mark(clean, line, text.marks(), terminal))
        .toList();
  }

  /** Fills up with blanks to {@code width} units. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** Fills up with blanks on the left. */
  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static List<Span> lines(String text, int width) {
    List<Span> lines = new ArrayList<>();
    int start = skipBlanks(text, 0);
    while (start < text.length()) {
      int end = lineEnd(text, start, width);
      lines.add(new Span(start, end));
      start = skipBlanks(text, end);
    }
    return lines;
  }

  /** The end of the last word that fits, or of the first one if none does. */
  private static int lineEnd(String text, int start, int width) {
    int end = wordEnd(text, start);
    while (true) {
      int next = skipBlanks(text, end);
      if (next >= text.length()) {
        return end;
      }
      int nextEnd = wordEnd(text, next);
      if (nextEnd - start > width) {
        return end;
      }
      end = nextEnd;
    }
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from) {
    int end = text.indexOf(' ', from);
    return end < 0 ? text.length() : end;
  }

  private static String mark(String text, Span line, List<Span> marks, Terminal terminal) {
    StringBuilder marked = new StringBuilder();
    int at = line.start();
    for (Span mark : marks) {
      int start = Math.max(at, mark.start());
      int end = Math.min(line.end(), mark.end());
      if (start < end) {
        marked.append(text, at, start).append(terminal.hit(text.substring(start, end)));
        at = end;
      }
    }
    return marked.append(text, at, line.end()).toString();
  }
}
