package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.search.Hit.Marked;
import org.dateline.search.QuoteHit;
import org.dateline.search.QuoteHits;

/** Lists quotes for people. */
final class QuotePrinter {
  private static final String INDENT = "  ";

  private final Terminal terminal;

  QuotePrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints one quote: speaker, words, what is known of the article. */
  void print(QuoteHit hit) {
    terminal.out().println(terminal.bold(TextLayout.clean(speaker(hit.quote()))));
    TextLayout.wrap(words(hit), terminal.width() - INDENT.length(), terminal)
        .forEach(line -> terminal.out().println(INDENT + line));
    terminal.out().println(terminal.faint(INDENT + String.join("  ·  ", facts(hit))));
    terminal.out().println();
  }

  /** Prints how many there are, and how many of them were shown. */
  void end(QuoteHits hits, long shown) {
    String text =
        count(hits.total(), "quote")
            + " in "
            + count(hits.articles(), "article")
            + ", "
            + hits.uncertain()
            + " with an uncertain speaker"
            + String.format(Locale.ROOT, ", in %.0f ms", Math.max(1, hits.millis()));
    String less = shown < hits.total() ? ", " + shown + " shown (--limit)." : ".";
    terminal.out().println(text + less);
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String speaker(Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    if (speaker == null) {
      return "Speaker unknown";
    }
    if (speaker.isPronoun()) {
      return "Not named (" + pronoun(speaker) + ")";
    }
    return switch (speaker.certainty()) {
      case SURE -> speaker.listed();
      case LIKELY -> "probably " + speaker.listed();
      case GUESS -> speaker.listed() + "?";
    };
  }

  private static String pronoun(Quote.Speaker speaker) {
    String word = "“" + speaker.words() + "”";
    return switch (speaker.certainty()) {
      case SURE -> word;
      case LIKELY -> "probably " + word;
      case GUESS -> "perhaps " + word;
    };
  }

  private static Marked words(QuoteHit hit) {
    String text = hit.quote().text();
    return switch (hit.quote().kind()) {
      case DIRECT ->
          new Marked(
              "“" + text + "”", hit.marks().stream().map((Span mark) -> mark.shift(1)).toList());
      case INDIRECT, MIXED -> new Marked(text, hit.marks());
    };
  }

  private static List<String> facts(QuoteHit hit) {
    List<String> facts = new ArrayList<>();
    if (!hit.cue().isEmpty()) {
      facts.add("“" + TextLayout.clean(hit.cue()) + "”");
    }
    facts.add(hit.quote().kind().name().toLowerCase(Locale.ROOT));
    facts.add(hit.date().edtf().isEmpty() ? "undated" : hit.date().edtf());
    if (!hit.source().isEmpty()) {
      facts.add(TextLayout.clean(hit.source()));
    }
    if (!hit.headline().isEmpty()) {
      facts.add(TextLayout.clean(hit.headline()));
    }
    facts.add(hit.article());
    return facts;
  }
}
