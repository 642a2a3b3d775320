package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.article.Place.Coordinates;
import org.dateline.export.NameReport;
import org.dateline.search.Alike;
import org.dateline.search.Doubt;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Histogram;
import org.dateline.search.Known;
import org.dateline.search.NameUse;
import org.dateline.search.Naming;

/** Prints names for people. */
final class NamePrinter {
  private static final String INDENT = "  ";
  private static final int SENTENCE_LINES = 2;

  private final Terminal terminal;

  NamePrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints names with their articles. */
  void list(List<Count> counts) {
    long most = counts.stream().mapToLong(Count::articles).max().orElse(0);
    int width = Long.toString(most).length();
    counts.forEach(
        count ->
            line(
                TextLayout.padLeft(Long.toString(count.articles()), width)
                    + INDENT
                    + TextLayout.clean(count.value())));
  }

  /** Prints two names and why they may be one. */
  void alike(Alike alike) {
    line(
        TextLayout.clean(alike.other())
            + " = "
            + TextLayout.clean(alike.name())
            + "?  "
            + terminal.faint(
                switch (alike.reason()) {
                  case SPELLING -> "the same in another spelling";
                  case INITIAL -> "nobody else has this initial";
                  case SURNAME -> "nobody else has this surname";
                  case ONE_LETTER -> "one letter off";
                  case ALIAS -> "another name of it";
                }));
  }

  /** Prints a name and its guesses. */
  void doubt(Doubt doubt) {
    line(
        TextLayout.clean(doubt.name())
            + INDENT
            + terminal.faint(
                number(doubt.guesses(), "guess", "guesses")
                    + " in "
                    + number(doubt.articles(), "article", "articles")));
  }

  /** Prints all about a name. */
  void page(NameReport report) {
    NameUse use = report.use();
    line(terminal.bold(TextLayout.clean(report.name().name())));
    report.known().ifPresent(this::known);
    line(
        number(use.mentions(), "mention", "mentions")
            + " in "
            + number(use.articles(), "article", "articles")
            + (use.guesses() > 0 ? ", of which guesses: " + use.guesses() : "")
            + (use.first() == null ? "" : "  ·  " + use.first() + " to " + use.last()));
    title("Written as", use.forms().isEmpty());
    use.forms().forEach(this::form);
    years(report.years());
    title("Named together with", report.people().isEmpty());
    list(report.people());
    title("In articles about", report.places().isEmpty());
    list(report.places());
    title("Newest articles", report.articles().isEmpty());
    report.articles().forEach(this::naming);
  }

  private void known(Known known) {
    for (Known.Office office : known.offices()) {
      String to = office.to() == null ? "" : office.to().toString();
      line(office.title() + ", " + office.from() + " – " + to + terminal.faint(source(office)));
    }
    List<String> facts = new ArrayList<>();
    facts.add(known.region());
    facts.add(known.country());
    Coordinates at = known.at();
    facts.add(at == null ? "" : at.latitude() + " N " + at.longitude() + " E");
    facts.add(known.otherNames().isEmpty() ? "" : "also " + String.join(", ", known.otherNames()));
    facts.removeIf(String::isEmpty);
    if (!facts.isEmpty()) {
      line(String.join("  ·  ", facts));
    }
  }

  private static String source(Known.Office office) {
    return "  (" + office.source() + ")";
  }

  private void form(NameUse.Form form) {
    String guesses = form.guesses() > 0 ? ", guesses: " + form.guesses() : "";
    String others =
        form.others().stream()
            .map(other -> TextLayout.clean(other.value()) + " " + other.articles())
            .collect(Collectors.joining(", "));
    line(
        INDENT
            + TextLayout.clean(form.text())
            + INDENT
            + terminal.faint(
                number(form.mentions(), "mention", "mentions")
                    + " in "
                    + number(form.articles(), "article", "articles")
                    + guesses
                    + (others.isEmpty() ? "" : "; also " + others)));
  }

  private void years(Histogram years) {
    title("Years", years.total() == 0);
    for (Histogram.Bar bar : years.bars()) {
      line(INDENT + bar.first().getYear() + INDENT + bar.articles());
    }
    if (years.undated() > 0) {
      line(INDENT + "undated" + INDENT + years.undated());
    }
  }

  private void naming(Naming naming) {
    String date = naming.date().edtf().isEmpty() ? "undated" : naming.date().edtf();
    line(INDENT + TextLayout.clean(naming.headline()));
    line(
        INDENT
            + INDENT
            + terminal.faint(
                date
                    + "  ·  "
                    + number(naming.mentions(), "mention", "mentions")
                    + "  ·  "
                    + naming.id()));
    int width = terminal.width() - 2 * INDENT.length();
    TextLayout.wrap(naming.sentence(), width, terminal).stream()
        .limit(SENTENCE_LINES)
        .forEach(text -> line(INDENT + INDENT + text));
  }

  private void title(String text, boolean nothing) {
    line("");
    line(terminal.bold(text));
    if (nothing) {
      line(INDENT + "none");
    }
  }

  private static String number(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private void line(String text) {
    terminal.out().println(text);
  }
}
