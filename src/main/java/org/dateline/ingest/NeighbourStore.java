package org.dateline.ingest;

import java.util.function.BiConsumer;
import org.dateline.article.Article;
import org.dateline.article.Neighbourhood;

/**
 * What the second pass over an archive asks of it. Tells the state of the last {@link
 * ImportStore#commit}. Methods throw {@link java.io.UncheckedIOException} if the archive can't be
 * read.
 */
public interface NeighbourStore {
  /** Whether nothing was put in or removed since the last pass came to its end. */
  boolean isSettled();

  /** Takes note, for the next commit, that a pass came to its end. */
  void settle();

  /** How many articles are not sure of their date. */
  long open();

  /** The articles most like one that are sure of their date, at most {@code most}. */
  Neighbourhood like(Article article, int most);

  /**
   * Tells every article that is not sure of its date, one at a time, with the articles most like it
   * that are.
   *
   * @param most how many neighbours at most
   */
  void eachOpen(int most, BiConsumer<Article, Neighbourhood> each);
}
