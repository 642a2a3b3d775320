package org.dateline.ui.articles.results;

import java.util.List;
import org.dateline.search.Archive;
import org.dateline.search.Copies;
import org.dateline.search.Copies.Stories;
import org.dateline.search.Copies.Story;
import org.dateline.search.Hits;
import org.dateline.search.SearchRequest;
import org.dateline.ui.control.paged.PagedList;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;

/** What the rows of the list are. */
@FunctionalInterface
interface Listing {

  /** Some of the rows of a search. */
  Stories page(SearchRequest request, int offset, int limit, CancelToken cancel);

  /** All rows of a search, of which {@code known} were fetched, which begin with the first page. */
  default PagedList<Story> rows(SearchRequest request, Background background, List<Stories> known) {
    Stories first = known.getFirst();
    PagedList<Story> rows =
        new PagedList<>(
            (offset, limit, cancel) -> page(request, offset, limit, cancel).page(),
            background,
            first.total(),
            first.page());
    known.forEach(stories -> rows.know(stories.offset(), stories.page()));
    return rows;
  }

  /** A row for each story: copies of one article share it. */
  static Listing ofStories(Copies copies) {
    return copies::stories;
  }

  /** A row for each article. */
  static Listing ofArticles(Archive archive) {
    return (request, offset, limit, cancel) -> {
      Hits hits = archive.search(request, offset, limit, cancel);
      return new Stories(
          hits.total(),
          hits.total(),
          offset,
          hits.page().stream().map(hit -> new Story(hit, 1, 1)).toList(),
          hits.millis());
    };
  }
}
