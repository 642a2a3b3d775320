package org.dateline.extract;

import org.dateline.article.Article;
import org.dateline.read.Page;

/** Makes an article of a page. */
@FunctionalInterface
public interface Extractor {
  /** Extracts every field; pure and thread-safe. */
  Article extract(Page page);
}
