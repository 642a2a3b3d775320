package org.dateline.search;

import java.io.UncheckedIOException;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.work.CancelToken;

/**
 * Whole articles of an archive, one after another: however many, no more than one is held in
 * memory.
 */
public interface ArticleStream {

  /** Which articles. */
  sealed interface Choice {
    /**
     * The articles that a search finds, in its order.
     *
     * @param request the search
     * @param limit at most this many
     */
    record Found(SearchRequest request, long limit) implements Choice {}

    /** The articles of these ids, in this order; those that are gone are left out. */
    record Selected(List<String> ids) implements Choice {
      /** Keeps an unmodifiable copy of the ids. */
      public Selected {
        ids = List.copyOf(ids);
      }
    }
  }

  /** Takes the articles, on the thread that asked for them. */
  interface Receiver {
    /** Is told first how many there will be. */
    void begin(long total);

    /** Takes the next one. */
    void article(Article article);
  }

  /**
   * Hands the articles over, all of one state of the archive.
   *
   * @throws UncheckedIOException if the index can't be read
   * @throws java.util.concurrent.CancellationException if the token asked to stop
   */
  void each(Choice choice, Receiver receiver, CancelToken cancel);
}
