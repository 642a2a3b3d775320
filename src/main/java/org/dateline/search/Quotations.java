package org.dateline.search;

import java.io.UncheckedIOException;
import java.util.List;
import org.dateline.work.CancelToken;

/**
 * Who said what, in all articles that were imported. As with {@link Archive}, every method may be
 * called from any thread but the user interface's, reads one consistent state, and throws {@link
 * UncheckedIOException} if the index can't be read and {@link
 * java.util.concurrent.CancellationException} if it was asked to stop.
 */
public interface Quotations {

  /**
   * The quotes {@code [offset, offset + limit)} of the articles that a request finds, and how many
   * there are in all. They come in the order of the articles, and in each in that of the text.
   */
  QuoteHits quotes(
      SearchRequest request, QuoteFilter filter, int offset, int limit, CancelToken cancel);

  /** How many of the quotes there are of each value, at most {@code limit} of each list. */
  QuoteCounts counts(SearchRequest request, QuoteFilter filter, int limit, CancelToken cancel);

  /**
   * The speakers that have words beginning with those of {@code text}, at most {@code limit}, most
   * quotes first; all for an empty text.
   */
  List<QuoteCounts.Count> speakers(
      SearchRequest request, QuoteFilter filter, String text, int limit, CancelToken cancel);
}
