package org.dateline.cli;

import java.util.Locale;
import org.dateline.search.ContextLine;
import org.dateline.search.ContextLines;
import org.dateline.search.Hit;

/** Lists words in context for people, the keywords below one another. */
final class KwicPrinter {
  private static final int DAY = 10;
  private static final int ID = 16;
  private static final int GAP = 2;
  private static final int NARROWEST = 16;
  private static final int KEYWORD = 12;

  private final Terminal terminal;
  private final int side;

  KwicPrinter(Terminal terminal) {
    this.terminal = terminal;
    int room = terminal.width() - ID - DAY - 2 * GAP - KEYWORD - 2;
    this.side = Math.max(NARROWEST, room / 2);
  }

  /** Prints one line: what stands before the words, the words, what stands behind, the article. */
  void print(ContextLine line) {
    String left = tail(TextLayout.clean(line.left()), side);
    String right = TextLayout.clean(line.right());
    terminal
        .out()
        .println(
            terminal.faint(line.article() + "  " + TextLayout.pad(day(line.date()), DAY) + "  ")
                + TextLayout.padLeft(left, side)
                + " "
                + terminal.hit(TextLayout.clean(line.keyword()))
                + (right.isEmpty() ? "" : " " + head(right, side)));
  }

  /** Prints how many there are, how many were shown, and how many were ordered if not all. */
  void end(ContextLines lines, long shown) {
    if (!lines.hasWords()) {
      terminal.out().println("The query has no words that could be shown in context.");
      return;
    }
    if (lines.total() == 0) {
      terminal.out().println("No text has these words.");
      return;
    }
    String ordered =
        lines.ordered() < lines.total()
            ? ", ordered among the first " + lines.ordered() + " of them"
            : "";
    String text =
        count(lines.total(), "line")
            + " in "
            + count(lines.articles(), "article")
            + ordered
            + String.format(Locale.ROOT, ", in %.0f ms", Math.max(1, lines.millis()));
    terminal.out().println();
    terminal
        .out()
        .println(text + (shown < lines.total() ? ", " + shown + " shown (--limit)." : "."));
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String day(Hit.When date) {
    if (date.edtf().length() > DAY && date.best() != null) {
      return date.best().toString();
    }
    return date.edtf().isEmpty() ? "undated" : date.edtf();
  }

  private static String tail(String text, int width) {
    if (text.length() <= width) {
      return text;
    }
    int cut = text.length() - width;
    return text.substring(Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut);
  }

  private static String head(String text, int width) {
    if (text.length() <= width) {
      return text;
    }
    return text.substring(0, Character.isLowSurrogate(text.charAt(width)) ? width - 1 : width);
  }
}
