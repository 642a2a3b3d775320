package org.dateline.search;

import org.dateline.work.CancelToken;

/**
 * Where the places of a search lie. May be asked from any thread but the user interface's, and
 * throws what the methods of {@link Archive} throw.
 */
public interface Atlas {
  /** The places that the articles of a search name, and how many name them; exact. */
  PlaceCounts places(SearchRequest request, CancelToken cancel);
}
