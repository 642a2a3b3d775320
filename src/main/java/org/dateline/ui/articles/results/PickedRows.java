package org.dateline.ui.articles.results;

import java.util.ArrayList;
import java.util.List;
import org.dateline.search.Archive;
import org.dateline.search.Hits;
import org.dateline.search.SearchRequest;
import org.dateline.ui.control.paged.PagedList;
import org.dateline.work.CancelToken;

/** Rows of a list that are selected, of which not all need be in memory. */
public final class PickedRows {
  private final Archive archive;
  private final SearchRequest request;
  private final List<Integer> rows;
  private final List<String> known;

  PickedRows(Archive archive, SearchRequest request, List<Integer> rows, List<String> known) {
    this.archive = archive;
    this.request = request;
    this.rows = List.copyOf(rows);
    this.known = List.copyOf(known);
  }

  /** How many there are. */
  public int size() {
    return rows.size();
  }

  /**
   * The ids of their articles, in their order; on a worker, because some may have to be fetched.
   */
  public List<String> ids(CancelToken cancel) {
    List<String> ids = new ArrayList<>();
    Hits page = null;
    for (int i = 0; i < rows.size(); i++) {
      if (!known.get(i).isEmpty()) {
        ids.add(known.get(i));
        continue;
      }
      int row = rows.get(i);
      if (page == null || row < page.offset() || row >= page.offset() + page.page().size()) {
        page = archive.search(request, row, PagedList.PAGE, cancel);
      }
      if (row - page.offset() < page.page().size()) {
        ids.add(page.page().get(row - page.offset()).id());
      }
    }
    return ids;
  }
}
