package org.dateline.export.list;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.export.reference.AuthorName;
import org.dateline.export.reference.Reference;

/**
 * Writes BibTeX entries for biblatex, whose dates are EDTF; in UTF-8, as its processor reads it.
 */
final class BibtexWriter implements ListWriter {
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "en",
          "english",
          "uk",
          "ukrainian",
          "ru",
          "russian",
          "de",
          "german",
          "fr",
          "french",
          "pl",
          "polish",
          "es",
          "spanish",
          "it",
          "italian");

  private final Writer out;

  BibtexWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void add(Article article) throws IOException {
    Reference reference = Reference.of(article);
    out.append("@article{dateline-").append(reference.id());
    // The second braces keep the capitals as they are.
    field("title", "{" + escape(reference.title()) + "}");
    field(
        "author",
        reference.authors().stream()
            .map(BibtexWriter::author)
            .collect(Collectors.joining(" and ")));
    field("journaltitle", escape(reference.source()));
    field("date", reference.date().edtf());
    field("entrysubtype", "newspaper");
    field("langid", LANGUAGES.getOrDefault(reference.language(), ""));
    field("url", verbatim(reference.link()));
    field("abstract", escape(reference.dek()));
    field(
        "keywords",
        reference.names().stream()
            .map(name -> escape(name.replace(',', ' ')))
            .collect(Collectors.joining(", ")));
    field("file", verbatim(reference.place()));
    field("note", escape(reference.date().note()));
    out.append("\n}\n\n");
  }

  @Override
  public void end() {}

  private void field(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.append(",\n  ").append(name).append(" = {").append(value).append("}");
    }
  }

  /** "family, suffix, given"; what is not taken apart stands in braces, as one name. */
  private static String author(AuthorName author) {
    if (!author.isPerson()) {
      return "{" + escape(author.spoken()) + "}";
    }
    String suffix = author.suffix().isEmpty() ? "" : ", " + escape(author.suffix());
    return escape(author.familyWithParticle()) + suffix + ", " + escape(author.given());
  }

  /** Text as LaTeX prints it. Braces have names, because BibTeX counts those behind a backslash. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '{' -> escaped.append("\\textbraceleft{}");
        case '}' -> escaped.append("\\textbraceright{}");
        case '\\' -> escaped.append("\\textbackslash{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Addresses and paths are taken as they stand; only what would end the field is written anew. */
  private static String verbatim(String text) {
    return text.replace("{", "%7B").replace("}", "%7D").replace("\\", "/");
  }
}
