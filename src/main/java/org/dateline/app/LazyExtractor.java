package org.dateline.app;

import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.extract.Extractor;
import org.dateline.read.Page;
import org.jspecify.annotations.Nullable;

/** Loads the knowledge that extraction needs once, when the first article is made. */
final class LazyExtractor implements Extractor {
  private final Supplier<Extractor> load;
  private volatile @Nullable Extractor loaded;

  LazyExtractor(Supplier<Extractor> load) {
    this.load = load;
  }

  @Override
  public Article extract(Page page) {
    Extractor extractor = loaded;
    return (extractor == null ? load() : extractor).extract(page);
  }

  private synchronized Extractor load() {
    Extractor extractor = loaded;
    if (extractor == null) {
      extractor = load.get();
      loaded = extractor;
    }
    return extractor;
  }
}
