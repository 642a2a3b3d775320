package org.dateline.export.list;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Quote;
import org.dateline.export.reference.AuthorName;
import org.dateline.export.reference.OneLine;
import org.dateline.export.reference.Reference;
import org.dateline.export.reference.ReferenceDate;

/** Writes Markdown for people (CommonMark): of each article its reference, names and quotes. */
final class MarkdownWriter implements ListWriter {
  /** What could be taken for markup anywhere in a line. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&#|~!$]");

  /** What makes a list or a heading at the start of a line. */
  private static final Pattern START = Pattern.compile("^(\\d+)([.)])|^([-+=])");

  private final Writer out;

  MarkdownWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void add(Article article) throws IOException {
    Reference reference = Reference.of(article);
    out.append("## ").append(plain(reference.title())).append("\n\n");
    out.append(facts(reference)).append("\n\n");
    if (!reference.dek().isEmpty()) {
      out.append("*").append(plain(reference.dek())).append("*\n\n");
    }
    names("People", article.people().stream().map(Person::name).toList());
    names("Places", article.places().stream().map(Place::name).toList());
    for (Quote quote : article.quotes()) {
      quote(quote);
    }
    out.append("File: ").append(code(reference.place())).append("\n\n");
  }

  @Override
  public void end() {}

  private static String facts(Reference reference) {
    List<String> facts = new ArrayList<>();
    String authors =
        reference.authors().stream().map(AuthorName::spoken).collect(Collectors.joining(", "));
    if (!authors.isEmpty()) {
      facts.add(plain(authors));
    }
    if (!reference.source().isEmpty()) {
      facts.add("*" + plain(reference.source()) + "*");
    }
    ReferenceDate date = reference.date();
    facts.add(date.isUndated() ? "no date" : date.edtf());
    if (date.uncertain()) {
      facts.add(plain(date.note()));
    }
    if (!reference.link().isEmpty()) {
      facts.add("<" + reference.link().replace("<", "%3C").replace(">", "%3E") + ">");
    }
    return String.join(" · ", facts);
  }

  private void names(String title, List<String> names) throws IOException {
    if (!names.isEmpty()) {
      out.append(title).append(": ").append(plain(String.join(", ", names))).append("\n\n");
    }
  }

  private void quote(Quote quote) throws IOException {
    String words = plain(OneLine.of(quote.text()));
    boolean direct = quote.kind() == Quote.Kind.DIRECT;
    out.append("> ").append(direct ? "“" + words + "”" : words).append("\n>\n> — ");
    Quote.Speaker speaker = quote.speaker();
    out.append(speaker == null ? "speaker not known" : plain(OneLine.of(speaker.shown())));
    if (speaker != null && speaker.certainty() == Certainty.GUESS) {
      out.append(" (uncertain)");
    }
    if (!direct) {
      out.append(", ").append(quote.kind().name().toLowerCase(Locale.ROOT));
    }
    out.append("\n\n");
  }

  /** Text that is shown as it stands. */
  static String plain(String text) {
    String line = MARKUP.matcher(OneLine.of(text)).replaceAll("\\\\$0");
    Matcher start = START.matcher(line);
    if (!start.find()) {
      return line;
    }
    int at = start.group(1) == null ? 0 : start.end(1);
    return line.substring(0, at) + "\\" + line.substring(at);
  }

  /** A path, between one more backtick than it has in a row. */
  private static String code(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    String pad = longest > 0 ? " " : "";
    return fence + pad + text + pad + fence;
  }
}
