package org.dateline.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A person or a place, in the articles of a search.
 *
 * @param request the search
 * @param facet {@link Facet#PERSON} or {@link Facet#PLACE}
 * @param name the canonical name
 */
public record NameRequest(SearchRequest request, Facet facet, String name) {

  /** Refuses what has no mentions. */
  public NameRequest {
    switch (facet) {
      case PERSON, PLACE -> {}
      case YEAR, SOURCE, SPEAKER ->
          throw new IllegalArgumentException(facet + " is not named in a text");
    }
  }

  /** The search, narrowed to the articles that name it, the newest first. */
  public SearchRequest narrowed() {
    List<Filter> filters = new ArrayList<>(request.filters());
    Filter only = Filter.include(facet, name);
    if (!filters.contains(only)) {
      filters.add(only);
    }
    return new SearchRequest(request.query(), filters, SearchRequest.Sort.NEWEST);
  }
}
