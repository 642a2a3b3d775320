package org.dateline.ui.review;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.search.Reviews;
import org.jspecify.annotations.Nullable;

/** What the review screen shows. */
public sealed interface ReviewState {

  /** Nothing was asked yet. */
  record Starting() implements ReviewState {}

  /**
   * Nothing is left to review.
   *
   * @param articles how many articles the search finds
   */
  record Empty(long articles) implements ReviewState {}

  /**
   * The queue.
   *
   * @param entries its beginning
   * @param total how many articles are in it
   * @param selected the place of the selected one among {@code entries}
   * @param article the selected one; null while it is read
   */
  record Shown(List<Reviews.Entry> entries, long total, int selected, @Nullable Article article)
      implements ReviewState {
    /** Keeps an unmodifiable copy. */
    public Shown {
      entries = List.copyOf(entries);
    }

    /** The selected entry. */
    public Reviews.Entry entry() {
      return entries.get(selected);
    }
  }

  /** The archive could not be asked. */
  record Failed(String message) implements ReviewState {}
}
