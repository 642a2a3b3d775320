package org.dateline.export.list;

import java.io.IOException;
import java.io.Writer;
import org.dateline.article.Article;
import org.dateline.export.reference.Reference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes an array of CSL-JSON items, one a line. */
final class CslWriter implements ListWriter {
  private final Writer out;
  private final JsonMapper mapper =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();
  private String gap = "\n";

  CslWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.append('[');
  }

  @Override
  public void add(Article article) throws IOException {
    out.append(gap).append(mapper.writeValueAsString(CslItem.of(Reference.of(article))));
    gap = ",\n";
  }

  @Override
  public void end() throws IOException {
    out.append("\n]\n");
  }
}
