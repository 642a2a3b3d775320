package org.dateline.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Executor;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;
import org.jspecify.annotations.Nullable;

/**
 * One state of the archive, with what is worth keeping of the answers it gave: they are right as
 * long as the state is looked at, and vanish with it.
 */
final class Snapshot extends IndexSearcher {
  /** How many sets of counts are kept besides the unfiltered one. */
  private static final int KEPT = 6;

  /** How many sets of hits are kept, a bit for each article each. */
  private static final int KEPT_HITS = 4;

  /** Parts have no fewer articles; few enough that the small archives of tests have several. */
  private static final int SMALLEST_SLICE = 250;

  private final Executor searching;
  private final SegmentCache<SegmentValues> segments;
  private final SegmentCache<QuoteValues> quotes;

  /** Guards the values and counts of all articles, which take long enough to keep searches out. */
  private final Object counting = new Object();

  private @Nullable Columns columns;
  private @Nullable Clusters clusters;
  private @Nullable FacetTotals everything;
  private final LinkedHashMap<Object, FacetTotals> totals = new LinkedHashMap<>(16, 0.75f, true);
  private final LinkedHashMap<Object, HitSet> hits = new LinkedHashMap<>(16, 0.75f, true);
  private @Nullable HitOrder order;
  private @Nullable QuoteSet quoteSet;
  private @Nullable QuoteOrder quoteOrder;
  private @Nullable LineSet lineSet;

  Snapshot(
      IndexReader reader,
      Executor searching,
      SegmentCache<SegmentValues> segments,
      SegmentCache<QuoteValues> quotes) {
    super(reader, searching);
    this.searching = searching;
    this.segments = segments;
    this.quotes = quotes;
  }

  /** A searcher of a request that stops as soon as {@code cancel} asks it to. */
  IndexSearcher stoppable(SearchRequest request, CancelToken cancel) throws IOException {
    return stoppable(reader(request, cancel), searching, cancel);
  }

  /** The same, that goes through one segment after the other, on the thread that asks. */
  IndexSearcher sequential(SearchRequest request, CancelToken cancel) throws IOException {
    return stoppable(reader(request, cancel), null, cancel);
  }

  private IndexReader reader(SearchRequest request, CancelToken cancel) throws IOException {
    // The reader that stops anywhere slows words down a little, and only these wait for long.
    boolean slow = QueryTranslator.isSlow(request.query());
    IndexReader reader = getIndexReader();
    return slow && reader instanceof DirectoryReader directory
        ? new StoppableReader(directory, cancel)
        : reader;
  }

  private static IndexSearcher stoppable(
      IndexReader reader, @Nullable Executor searching, CancelToken cancel) {
    IndexSearcher searcher =
        new IndexSearcher(reader, searching) {
          @Override
          protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
            return even(leaves);
          }
        };
    searcher.setTimeout(cancel::isCancelled);
    return searcher;
  }

  @Override
  protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
    return even(leaves);
  }

  /** Twice as many as there are processors: who is done first takes another. */
  private static LeafSlice[] even(List<LeafReaderContext> leaves) {
    int articles = leaves.stream().mapToInt(leaf -> leaf.reader().maxDoc()).sum();
    int share = articles / (2 * Runtime.getRuntime().availableProcessors());
    return slices(leaves, Math.max(SMALLEST_SLICE, share), Integer.MAX_VALUE, false);
  }

  /** How many articles a query finds. */
  long articles(Query query) throws IOException {
    return count(query);
  }

  /** The values of all articles. */
  Columns columns() throws IOException {
    synchronized (counting) {
      Columns made = columns == null ? new Columns(getIndexReader(), segments) : columns;
      columns = made;
      return made;
    }
  }

  /** The counts of all articles. */
  FacetTotals everything() throws IOException {
    synchronized (counting) {
      FacetTotals made = everything == null ? columns().all() : everything;
      everything = made;
      return made;
    }
  }

  /** The copies among all articles. */
  Clusters clusters() throws IOException {
    synchronized (counting) {
      Clusters made = clusters == null ? Clusters.of(getIndexReader()) : clusters;
      clusters = made;
      return made;
    }
  }

  /** The quotes of a segment. */
  QuoteValues quotes(LeafReader segment) throws IOException {
    return quotes.of(segment);
  }

  /** The quotes that were found last. */
  synchronized @Nullable QuoteSet quoteSet() {
    return quoteSet;
  }

  synchronized void keep(QuoteSet found) {
    quoteSet = found;
  }

  /** The whole order of quotes that was asked for last. */
  synchronized @Nullable QuoteOrder quoteOrder() {
    return quoteOrder;
  }

  synchronized void keep(QuoteOrder ordered) {
    quoteOrder = ordered;
  }

  /** The lines of the concordance that was asked for last. */
  synchronized @Nullable LineSet lineSet() {
    return lineSet;
  }

  synchronized void keep(LineSet found) {
    lineSet = found;
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

  /** The hits of a request, if it was one of the last that they were kept of. */
  synchronized @Nullable HitSet hits(Object request) {
    return hits.get(request);
  }

  synchronized void keep(Object request, HitSet found) {
    hits.put(request, found);
    if (hits.size() > KEPT_HITS) {
      hits.pollFirstEntry();
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
