package org.dateline.export.list;

import java.io.IOException;
import org.dateline.article.Article;

/** Writes articles in one format: {@link #begin} once, then each article, then {@link #end}. */
public interface ListWriter {

  /** Writes what stands before the first article. */
  void begin() throws IOException;

  /** Writes an article. */
  void add(Article article) throws IOException;

  /** Writes what stands after the last article; does not close what is written to. */
  void end() throws IOException;
}
