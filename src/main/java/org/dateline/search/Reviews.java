package org.dateline.search;

import java.util.List;
import org.dateline.correction.ReviewSummary;
import org.dateline.work.CancelToken;

/**
 * The articles whose extraction is not sure, and that nobody looked through yet. Methods may be
 * called from any thread but the user interface's, and throw what those of {@link Archive} throw.
 */
public interface Reviews {

  /**
   * Those that a search finds, {@code [offset, offset + limit)} of them: the most to be gained
   * first ({@link ReviewSummary#worth}), of as much the newest first, undated ones last.
   */
  Queue queue(SearchRequest request, int offset, int limit, CancelToken cancel);

  /**
   * A stretch of the queue.
   *
   * @param total how many articles are in it, exactly
   * @param articles how many articles the search finds
   * @param offset the place of the first of {@code page}, from 0
   * @param page fewer than asked for at the end
   */
  record Queue(long total, long articles, int offset, List<Entry> page) {
    /** Keeps an unmodifiable copy of the page. */
    public Queue {
      page = List.copyOf(page);
    }
  }

  /** An article, and what of it is not sure. */
  record Entry(Hit hit, ReviewSummary summary) {}
}
