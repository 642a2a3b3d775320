package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.search.Hit;
import org.dateline.search.Hits;

/** Lists hits for people. */
final class HitPrinter {
  private static final String INDENT = "  ";
  private static final int SNIPPET_LINES = 3;

  private final Terminal terminal;

  HitPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints one hit: headline, what is known of it, snippet. */
  void print(Hit hit) {
    TextLayout.wrap(hit.headline().text(), terminal.width())
        .forEach(line -> terminal.out().println(terminal.bold(line)));
    terminal.out().println(terminal.faint(INDENT + String.join("  ·  ", facts(hit))));
    TextLayout.wrap(hit.snippet(), terminal.width() - INDENT.length(), terminal).stream()
        .limit(SNIPPET_LINES)
        .forEach(line -> terminal.out().println(INDENT + line));
    terminal.out().println();
  }

  /** Prints how many there are, and how many of them were shown. */
  void end(Hits hits, long shown) {
    String articles = hits.total() == 1 ? " article" : " articles";
    String time = String.format(Locale.ROOT, " in %.0f ms", Math.max(1, hits.millis()));
    terminal.out().print(hits.total() == 0 ? "No article matches" : hits.total() + articles + time);
    terminal.out().println(shown < hits.total() ? ", " + shown + " shown (--limit)." : ".");
  }

  private static List<String> facts(Hit hit) {
    List<String> facts = new ArrayList<>();
    facts.add(hit.date().edtf().isEmpty() ? "undated" : hit.date().edtf());
    if (!hit.source().isEmpty()) {
      facts.add(TextLayout.clean(hit.source()));
    }
    if (!hit.byline().isEmpty()) {
      facts.add(TextLayout.clean(hit.byline()));
    }
    facts.add(TextLayout.clean(String.valueOf(hit.file().getFileName())));
    facts.add(hit.id());
    return facts;
  }
}
