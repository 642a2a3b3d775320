package org.dateline.index;

import java.io.IOException;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/** Gives the set of all hits of a request: a kept one, or that of one search. */
final class HitSets {
  private final RequestTranslator requests;

  HitSets(RequestTranslator requests) {
    this.requests = requests;
  }

  /** All hits of a request. */
  HitSet of(Snapshot snapshot, SearchRequest request, CancelToken cancel) throws IOException {
    cancel.check();
    Object key = RequestTranslator.key(request);
    HitSet kept = snapshot.hits(key);
    if (kept != null) {
      return kept;
    }
    HitSet found =
        snapshot
            .stoppable(request, cancel)
            .search(requests.translate(request), HitSet.collecting());
    cancel.check();
    snapshot.keep(key, found);
    return found;
  }
}
