package org.dateline.search;

import java.util.List;
import org.dateline.work.CancelToken;

/**
 * What the hits of a search have in common with articles that somebody kept. Methods may be called
 * from any thread but the user interface's, and throw as those of {@link Archive} do.
 */
public interface Overlaps {

  /** How many hits there are. */
  long count(SearchRequest request, CancelToken cancel);

  /** How many of the hits are among each of some articles, in the order of {@code sets}. */
  List<Long> counts(SearchRequest request, List<ArticleSet> sets, CancelToken cancel);

  /**
   * What the hits are made of, one number each, in no order: the first 64 bits of the fingerprint
   * of their bytes, by which an article is known again wherever its file lies.
   */
  long[] contents(SearchRequest request, CancelToken cancel);
}
