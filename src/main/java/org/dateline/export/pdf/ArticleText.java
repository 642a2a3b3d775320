package org.dateline.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.export.citation.Citation;
import org.dateline.export.citation.CitationStyle;
import org.dateline.export.citation.DateWords;
import org.dateline.export.pdf.Paragraph.Part;
import org.dateline.export.reference.AuthorName;
import org.dateline.export.reference.OneLine;
import org.dateline.export.reference.Reference;
import org.dateline.export.reference.ReferenceDate;
import org.dateline.typeface.Typeface;

/** What stands on the pages of an article. */
final class ArticleText {
  private ArticleText() {}

  /** The heading: publisher, headline, standfirst, authors, and the date with its certainty. */
  static List<Paragraph> heading(Reference reference) {
    List<Paragraph> heading = new ArrayList<>();
    add(heading, Style.SOURCE, reference.source());
    add(heading, Style.HEADLINE, reference.title());
    add(heading, Style.DEK, reference.dek());
    add(heading, Style.BYLINE, authors(reference));
    add(heading, Style.DATE, date(reference.date()));
    return heading;
  }

  private static void add(List<Paragraph> to, Style style, String text) {
    if (!text.isEmpty()) {
      to.add(Paragraph.of(style, text));
    }
  }

  static String authors(Reference reference) {
    return reference.authors().stream().map(AuthorName::spoken).collect(Collectors.joining(", "));
  }

  private static String date(ReferenceDate date) {
    if (date.isUndated()) {
      return "No date known";
    }
    return date.uncertain() ? DateWords.inFull(date) + " · " + date.note() : DateWords.inFull(date);
  }

  /** The paragraphs, subheadings and captions; a dateline leads into the paragraph behind it. */
  static List<Paragraph> body(Article article) {
    List<Paragraph> to = new ArrayList<>();
    String dateline = "";
    for (Block block : article.content().blocks()) {
      String text = OneLine.of(article.content().textOf(block));
      if (text.isEmpty()) {
        continue;
      }
      switch (block.role()) {
        case BODY -> {
          to.add(dateline.isEmpty() ? Paragraph.of(Style.BODY, text) : led(dateline, text));
          dateline = "";
        }
        case SUBHEADING -> to.add(Paragraph.of(Style.SUBHEADING, text));
        case CAPTION -> to.add(Paragraph.of(Style.CAPTION, text));
        case DATELINE -> dateline = text;
        case CHROME, HEADLINE, DEK, BYLINE, DATE_LINE, RELATED, COMMENT, FIELD -> {}
      }
    }
    return to;
  }

  private static Paragraph led(String dateline, String text) {
    return new Paragraph(
        Style.BODY,
        List.of(
            new Part(Typeface.SERIF_SEMIBOLD, dateline + " "),
            new Part(Style.BODY.typeface(), text)));
  }

  /** The citation at the foot of each page. */
  static Paragraph citation(Reference reference) {
    List<Part> parts = new ArrayList<>();
    for (Citation.Run run : CitationStyle.CHICAGO.cite(reference).runs()) {
      parts.add(new Part(run.italic() ? Typeface.SERIF_ITALIC : Typeface.SANS, run.text()));
    }
    return new Paragraph(Style.FOOT, parts);
  }
}
