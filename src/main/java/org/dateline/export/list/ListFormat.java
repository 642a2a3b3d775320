package org.dateline.export.list;

import java.io.Writer;

/** The formats that a list of articles can be written in. */
public enum ListFormat {
  /** A table, RFC 4180. */
  CSV("csv", "CSV (table)", "csv"),
  /** Everything that was extracted, one JSON object a line. */
  JSON_LINES("jsonl", "JSON Lines (everything)", "jsonl"),
  /** For reference managers. */
  RIS("ris", "RIS (reference managers)", "ris"),
  /** For LaTeX: biblatex. */
  BIBTEX("bibtex", "BibTeX (LaTeX, biblatex)", "bib"),
  /** For citation processors. */
  CSL_JSON("csl", "CSL-JSON (Zotero, pandoc)", "json"),
  /** For people: headlines, dates and quotes. */
  MARKDOWN("md", "Markdown with quotes", "md");

  private final String word;
  private final String label;
  private final String extension;

  ListFormat(String word, String label, String extension) {
    this.word = word;
    this.label = label;
    this.extension = extension;
  }

  /** What it is called on the command line. */
  public String word() {
    return word;
  }

  /** What it is called on screen. */
  public String label() {
    return label;
  }

  /** What a file's name ends in, without the dot. */
  public String extension() {
    return extension;
  }

  /** Writes articles in this format to {@code out}, in any encoding that has every character. */
  public ListWriter to(Writer out) {
    return switch (this) {
      case CSV -> new CsvWriter(out);
      case JSON_LINES -> new JsonLinesWriter(out);
      case RIS -> new RisWriter(out);
      case BIBTEX -> new BibtexWriter(out);
      case CSL_JSON -> new CslWriter(out);
      case MARKDOWN -> new MarkdownWriter(out);
    };
  }
}
