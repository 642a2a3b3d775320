package org.dateline.export.list;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.export.reference.AuthorName;
import org.dateline.export.reference.Reference;
import org.dateline.export.reference.ReferenceDate;

/** Writes RIS records of the type NEWS: a tag, two blanks, a dash, a blank and a value a line. */
final class RisWriter implements ListWriter {
  private final Writer out;

  RisWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void add(Article article) throws IOException {
    Reference reference = Reference.of(article);
    line("TY", "NEWS");
    line("ID", reference.id());
    line("TI", reference.title());
    for (AuthorName author : reference.authors()) {
      line("AU", author.sorted());
    }
    line("T2", reference.source());
    date(reference.date());
    line("LA", reference.language());
    line("AB", reference.dek());
    for (String name : reference.names()) {
      line("KW", name);
    }
    line("UR", reference.link());
    line("L1", reference.place());
    line("N1", reference.date().note());
    out.append("ER  - \r\n\r\n");
  }

  @Override
  public void end() {}

  /** {@code DA} is year, month, day and a remark, with a slash between each two. */
  private void date(ReferenceDate date) throws IOException {
    if (date.year().isPresent()) {
      line("PY", String.format(Locale.ROOT, "%04d", date.year().getAsInt()));
    }
    ReferenceDate.Point point = date.from();
    if (point != null && date.to() == null) {
      line(
          "DA",
          String.format(Locale.ROOT, "%04d", point.year())
              + "/"
              + two(point.month())
              + "/"
              + two(point.day())
              + "/");
    }
  }

  private static String two(int number) {
    return number == 0 ? "" : String.format(Locale.ROOT, "%02d", number);
  }

  private void line(String tag, String value) throws IOException {
    if (!value.isEmpty()) {
      out.append(tag).append("  - ").append(value).append("\r\n");
    }
  }
}
