package org.dateline.notebook;

import java.time.Instant;
import java.util.List;
import org.dateline.search.Filter;
import org.dateline.search.SearchRequest.Sort;

/**
 * A search that was given a name.
 *
 * @param uid names it for good, on any machine
 * @param name as the user gave it
 * @param query as it was typed
 * @param filters beside the query
 * @param sort the order of the hits
 * @param created when it was saved
 * @param changed when its name or what it looks for was changed last
 * @param opened when its articles were looked at last
 */
public record SavedSearch(
    String uid,
    String name,
    String query,
    List<Filter> filters,
    Sort sort,
    Instant created,
    Instant changed,
    Instant opened) {

  /** Keeps an unmodifiable copy of the filters. */
  public SavedSearch {
    filters = List.copyOf(filters);
  }

  /** The same under another identifier. */
  SavedSearch as(String other) {
    return new SavedSearch(other, name, query, filters, sort, created, changed, opened);
  }

  /** What it looks for, in words that are the same for the same. */
  String withoutTimes() {
    return query + '\n' + filters + '\n' + sort;
  }
}
