package org.dateline.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.DateEstimate;
import org.dateline.article.Evidence;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.MetadataItem;
import org.dateline.article.Origin;
import org.dateline.article.Quote;
import org.jspecify.annotations.Nullable;

/** Shows an article to people. */
final class ArticlePrinter {
  private static final int LABEL = 10;

  private final Terminal terminal;

  ArticlePrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Article article) {
    Heading heading = article.heading();
    TextLayout.wrap(heading.headline().text(), terminal.width())
        .forEach(line -> terminal.out().println(terminal.bold(line)));
    if (heading.headline().origin() == Origin.DERIVED) {
      terminal.out().println(terminal.faint("(made from the first sentence)"));
    }
    if (heading.headline().span() == null && heading.headline().metadata() != null) {
      terminal.out().println(terminal.faint("(" + heading.headline().metadata().name() + ")"));
    }
    if (heading.dek() != null) {
      paragraph(heading.dek().text());
    }
    terminal.out().println();
    date(article.date());
    line(
        "By",
        heading.byline().stream().map(ArticlePrinter::text).collect(Collectors.joining(", ")));
    line("Source", text(heading.source()));
    line("Dateline", text(heading.dateline()));
    line("People", names(article.people(), p -> p.name(), p -> p.certainty()));
    line("Places", names(article.places(), p -> p.name(), p -> p.certainty()));
    line("Quotes", article.quotes().isEmpty() ? "" : String.valueOf(article.quotes().size()));
    line("Language", language(article.language()));
    line("File", article.file().place() + " (" + article.file().charset() + ")");
    line("Id", article.id());
    for (String paragraph : article.content().body().split("\n\n", -1)) {
      terminal.out().println();
      paragraph(paragraph);
    }
    quotes(article.quotes());
  }

  /** Who said what, after the article. */
  private void quotes(List<Quote> quotes) {
    if (!quotes.isEmpty()) {
      terminal.out().println();
      terminal.out().println(terminal.bold("Quotes"));
    }
    for (Quote quote : quotes) {
      paragraph(speaker(quote.speaker()) + ": " + words(quote));
    }
  }

  private static String words(Quote quote) {
    return switch (quote.kind()) {
      case DIRECT -> "“" + quote.text() + "”";
      case INDIRECT, MIXED -> quote.text() + " (reported)";
    };
  }

  private static String speaker(Quote.@Nullable Speaker speaker) {
    if (speaker == null) {
      return "Speaker unknown";
    }
    return switch (speaker.certainty()) {
      case SURE -> speaker.shown();
      case LIKELY -> speaker.shown() + " (probably)";
      case GUESS -> speaker.shown() + "?";
    };
  }

  /** The language, and what is not read in it. */
  private static String language(String code) {
    return code.isEmpty() || code.equals("en")
        ? code
        : code + " (dates and quotes in the text are read in English only)";
  }

  private void date(DateEstimate date) {
    String edtf = date.edtf().isEmpty() ? "undated" : date.edtf() + ", " + word(date.origin());
    boolean exact = date.earliest() == null || date.earliest().equals(date.latest());
    line("Date", edtf + (exact ? "" : ", " + date.earliest() + " to " + date.latest()));
    for (Evidence evidence : date.evidence()) {
      MetadataItem item = evidence.metadata();
      String where = item == null ? "" : " (" + item.name() + ")";
      String words = evidence.text().isEmpty() ? "" : "“" + evidence.text() + "”" + where + ": ";
      line("", words + evidence.says());
    }
  }

  private void line(String label, String text) {
    List<String> lines = TextLayout.wrap(text, terminal.width() - LABEL);
    for (int i = 0; i < lines.size(); i++) {
      String head = TextLayout.pad(i == 0 ? label : "", LABEL);
      terminal.out().println(terminal.faint(head) + lines.get(i));
    }
  }

  private void paragraph(String text) {
    TextLayout.wrap(text, terminal.width()).forEach(terminal.out()::println);
  }

  private static <T> String names(
      List<T> named, Function<T, String> name, Function<T, Certainty> certainty) {
    return named.stream()
        .map(n -> name.apply(n) + (certainty.apply(n) == Certainty.GUESS ? "?" : ""))
        .collect(Collectors.joining(", "));
  }

  /** A value, and which metadata gives it where the text does not. */
  private static String text(@Nullable Field field) {
    if (field == null) {
      return "";
    }
    MetadataItem item = field.span() == null ? field.metadata() : null;
    return field.text() + (item == null ? "" : " (" + item.name() + ")");
  }

  private static String word(Origin origin) {
    return origin.name().toLowerCase(Locale.ROOT);
  }
}
