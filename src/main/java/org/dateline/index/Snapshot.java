package org.dateline.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.dateline.search.Facet;
import org.dateline.work.CancelToken;
import org.jspecify.annotations.Nullable;

/**
 * One state of the archive, with what is worth keeping of the answers it gave: they are right as
 * long as the state is looked at, and vanish with it.
 */
final class Snapshot extends IndexSearcher {
  /** How many sets of counts are kept: the unfiltered one, and those of the last few requests. */
  private static final int KEPT = 6;

  private final Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);
  private final LinkedHashMap<Object, FacetTotals> totals = new LinkedHashMap<>(16, 0.75f, true);
  private @Nullable HitOrder order;

  Snapshot(IndexReader reader) {
    super(reader);
  }

  /** A searcher that stops as soon as {@code cancel} asks it to. */
  IndexSearcher stoppable(CancelToken cancel) {
    IndexSearcher searcher = new IndexSearcher(getIndexReader());
    searcher.setTimeout(cancel::isCancelled);
    return searcher;
  }

  /** How many articles a query finds. */
  long articles(Query query) throws IOException {
    return count(query);
  }

  /** The values of a facet. */
  synchronized FacetColumn column(Facet facet) throws IOException {
    FacetColumn column = columns.get(facet);
    if (column == null) {
      column = FacetColumn.of(getIndexReader(), Fields.of(facet));
      columns.put(facet, column);
    }
    return column;
  }

  synchronized @Nullable FacetTotals totals(Object request) {
    return totals.get(request);
  }

  synchronized void keep(Object request, FacetTotals counted) {
    totals.put(request, counted);
    if (totals.size() > KEPT) {
      totals.pollFirstEntry();
    }
  }

  /** The whole order of the hits that was asked for last. */
  synchronized @Nullable HitOrder order() {
    return order;
  }

  synchronized void keep(HitOrder ordered) {
    order = ordered;
  }
}
