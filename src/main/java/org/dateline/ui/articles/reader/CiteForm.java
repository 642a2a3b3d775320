package org.dateline.ui.articles.reader;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.dateline.article.Article;
import org.dateline.export.citation.Citation;
import org.dateline.export.citation.CitationStyle;
import org.dateline.export.list.ListFormat;
import org.dateline.export.list.ListWriter;
import org.dateline.export.reference.Reference;

/** The forms in which an article is cited on the clipboard. */
public enum CiteForm {
  /** A sentence in the style of Chicago. */
  CHICAGO("Chicago"),
  /** A sentence in the style of the APA. */
  APA("APA"),
  /** A sentence in the style of the MLA. */
  MLA("MLA"),
  /** An entry for LaTeX. */
  BIBTEX("BibTeX"),
  /** A record for reference managers. */
  RIS("RIS");

  private final String label;

  CiteForm(String label) {
    this.label = label;
  }

  /** The form of this name; Chicago for a name that is none. */
  public static CiteForm named(String name) {
    return Arrays.stream(values())
        .filter(form -> form.name().equals(name))
        .findFirst()
        .orElse(CHICAGO);
  }

  /** What it is called on screen. */
  public String label() {
    return label;
  }

  /** The citation of an article as plain text. */
  String plain(Article article) {
    return switch (this) {
      case CHICAGO, APA, MLA -> citation(article).plain();
      case BIBTEX -> entry(ListFormat.BIBTEX, article);
      case RIS -> entry(ListFormat.RIS, article);
    };
  }

  /** The citation of an article as HTML; empty for forms that are no prose. */
  String html(Article article) {
    return switch (this) {
      case CHICAGO, APA, MLA -> citation(article).html();
      case BIBTEX, RIS -> "";
    };
  }

  private Citation citation(Article article) {
    CitationStyle style =
        switch (this) {
          case APA -> CitationStyle.APA;
          case MLA -> CitationStyle.MLA;
          case CHICAGO, BIBTEX, RIS -> CitationStyle.CHICAGO;
        };
    return style.cite(Reference.of(article));
  }

  private static String entry(ListFormat format, Article article) {
    StringWriter out = new StringWriter();
    ListWriter writer = format.to(out);
    try {
      writer.begin();
      writer.add(article);
      writer.end();
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory could not be written.", e);
    }
    return out.toString().strip() + "\n";
  }
}
