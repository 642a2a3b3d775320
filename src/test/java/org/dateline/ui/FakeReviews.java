package org.dateline.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.article.Article;
import org.dateline.correction.ReviewSummary;
import org.dateline.search.Hit;
import org.dateline.search.Reviews;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/** What is left to review of a fake archive. */
public final class FakeReviews implements Reviews {
  private final FakeArchive archive;
  private final Predicate<Article> reviewed;

  /**
   * A queue of the articles of {@code archive}.
   *
   * @param reviewed tells which are not in it
   */
  public FakeReviews(FakeArchive archive, Predicate<Article> reviewed) {
    this.archive = archive;
    this.reviewed = reviewed;
  }

  @Override
  public Queue queue(SearchRequest request, int offset, int limit, CancelToken cancel) {
    List<Entry> all =
        archive.search(request, 0, Integer.MAX_VALUE, cancel).page().stream()
            .filter(hit -> !reviewed.test(article(hit)))
            .map(hit -> new Entry(hit, ReviewSummary.of(article(hit))))
            .filter(entry -> entry.summary().worth() > 0)
            .sorted(Comparator.comparingInt((Entry e) -> e.summary().worth()).reversed())
            .toList();
    int end = (int) Math.min(all.size(), (long) offset + limit);
    return new Queue(
        all.size(), archive.found(request).size(), offset, all.subList(Math.min(offset, end), end));
  }

  private Article article(Hit hit) {
    return archive.article(hit.id()).orElseThrow();
  }
}
