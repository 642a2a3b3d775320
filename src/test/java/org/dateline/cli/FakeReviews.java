package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.dateline.article.Origin;
import org.dateline.correction.ReviewSummary;
import org.dateline.search.Hit;
import org.dateline.search.Reviews;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/** Two articles left to review of five. */
final class FakeReviews implements Reviews {
  boolean none;

  @Override
  public Queue queue(SearchRequest request, int offset, int limit, CancelToken cancel) {
    List<Entry> all =
        List.of(
            new Entry(
                hit("0000000000000010", "bridge.txt", "Mayor opens bridge"),
                new ReviewSummary(true, 0, false, true, 0, 2, 0)),
            new Entry(
                hit("0000000000000011", "port.txt", "Port closes"),
                new ReviewSummary(true, 0, false, false, 1, 0, 0)));
    if (none) {
      return new Queue(0, 5, 0, List.of());
    }
    int end = Math.min(all.size(), offset + limit);
    return new Queue(2, 5, offset, all.subList(Math.min(offset, end), end));
  }

  private static Hit hit(String id, String file, String headline) {
    return new Hit(
        id,
        Path.of("/archive", file),
        new Hit.Marked(headline, List.of()),
        Origin.STATED,
        new Hit.When("", Origin.NONE, null, null, null),
        "",
        "",
        0,
        new Hit.Marked("", List.of()));
  }
}
