package org.dateline.export.list;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.Field;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.export.reference.OneLine;
import org.dateline.export.reference.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table: a line of names, then a line for each article (RFC 4180). No cell can be taken
 * for a formula: where one begins as formulas do, an apostrophe is put before it.
 */
final class CsvWriter implements ListWriter {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "headline",
          "edtf",
          "best",
          "earliest",
          "latest",
          "origin",
          "byline",
          "source",
          "people",
          "places",
          "language",
          "file",
          "line",
          "url");

  /** What spreadsheets take for the beginning of a formula, or strip and look behind. */
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private static final String QUOTED = "\",;";

  private final Writer out;

  CsvWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    row(COLUMNS);
  }

  @Override
  public void add(Article article) throws IOException {
    DateEstimate date = article.date();
    Reference reference = Reference.of(article);
    long line = article.file().line();
    row(
        List.of(
            article.id(),
            article.heading().headline().text(),
            date.edtf(),
            day(date.best()),
            day(date.earliest()),
            day(date.latest()),
            date.origin().name().toLowerCase(Locale.ROOT),
            joined(article.heading().byline().stream().map(Field::text)),
            reference.source(),
            joined(article.people().stream().map(Person::name)),
            joined(article.places().stream().map(Place::name)),
            article.language(),
            article.file().path().toString(),
            line == 0 ? "" : Long.toString(line),
            reference.link()));
  }

  @Override
  public void end() {}

  private static String joined(Stream<String> values) {
    return values.collect(Collectors.joining("; "));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private void row(List<String> cells) throws IOException {
    String gap = "";
    for (String cell : cells) {
      out.append(gap).append(cell(cell));
      gap = ",";
    }
    out.append("\r\n");
  }

  /** A cell, harmless and quoted where it has to be. */
  static String cell(String text) {
    String line = OneLine.ofPath(text);
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String shown = line.stripLeading();
    boolean behind = !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0;
    String safe = formula || behind ? "'" + line : line;
    boolean quoted = safe.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0);
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
