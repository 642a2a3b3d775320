package org.dateline.index;

import java.util.ArrayList;
import java.util.List;
import org.dateline.search.ArticleSet;
import org.dateline.search.Overlaps;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/** What hits have in common with given articles, on an index. */
final class LuceneOverlaps implements Overlaps {
  private final Snapshots snapshots;
  private final HitSets hits;
  private final MarkedDocs marked = new MarkedDocs();

  LuceneOverlaps(Snapshots snapshots, QueryTranslator queries) {
    this.snapshots = snapshots;
    this.hits = new HitSets(new RequestTranslator(queries));
  }

  @Override
  public long count(SearchRequest request, CancelToken cancel) {
    return snapshots.with(snapshot -> hits.of(snapshot, request, cancel).size());
  }

  @Override
  public List<Long> counts(SearchRequest request, List<ArticleSet> sets, CancelToken cancel) {
    return snapshots.with(
        snapshot -> {
          HitSet found = hits.of(snapshot, request, cancel);
          List<Long> counts = new ArrayList<>();
          for (ArticleSet set : sets) {
            cancel.check();
            counts.add(found.common(set, marked));
          }
          return counts;
        });
  }

  @Override
  public long[] contents(SearchRequest request, CancelToken cancel) {
    return snapshots.with(snapshot -> hits.of(snapshot, request, cancel).values(Fields.PRINT));
  }
}
