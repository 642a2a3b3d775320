package org.dateline.export.list;

import java.io.IOException;
import java.io.Writer;
import org.dateline.article.Article;
import org.dateline.export.JsonLines;

/** Writes whole articles as {@code dateline show --json} prints them. */
final class JsonLinesWriter implements ListWriter {
  private final Writer out;
  private final JsonLines lines = new JsonLines();

  JsonLinesWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void add(Article article) throws IOException {
    out.append(lines.article(article)).append('\n');
  }

  @Override
  public void end() {}
}
