package org.dateline.search;

import java.util.List;

/**
 * A search.
 *
 * @param query what to look for
 * @param filters all of them hold; several values included of one facet widen it for years and
 *     sources (2014 or 2015) and narrow it for people and places (both are in the article)
 * @param sort the order of the hits
 */
public record SearchRequest(Query query, List<Filter> filters, Sort sort) {

  /** Orders of hits. */
  public enum Sort {
    /** The best match first; the newest first where there is nothing to match. */
    RELEVANCE,
    /** By the likeliest day, the latest first, undated articles last. */
    NEWEST,
    /** By the likeliest day, the earliest first, undated articles last. */
    OLDEST
  }

  /** Keeps an unmodifiable copy of the filters. */
  public SearchRequest {
    filters = List.copyOf(filters);
  }
}
