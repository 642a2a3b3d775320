package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.NumericUtils;
import org.dateline.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * All hits of a request in their order, eight bytes each: so any page of them can be had, however
 * far down, and scrolling on costs nothing. The first pages are found without it.
 */
final class HitOrder {
  /** Up to here a heap of the best hits is quicker than ordering all. */
  static final int SMALL = 1000;

  private static final Sort NEWEST = byDay(true, Long.MIN_VALUE);
  private static final Sort OLDEST = byDay(false, Long.MAX_VALUE);

  private final SearchRequest request;
  private final boolean scored;

  /** The order of the hit in the upper half, its document in the lower one. */
  private final long[] hits;

  private HitOrder(SearchRequest request, boolean scored, long[] hits) {
    this.request = request;
    this.scored = scored;
    this.hits = hits;
  }

  /** A hit: a document and its score. */
  record Found(int doc, float score) {}

  /** Some hits of how many in all. */
  record Page(long total, List<Found> hits) {}

  private static Sort byDay(boolean latestFirst, long missing) {
    return new Sort(new SortField(Fields.DAY, SortField.Type.LONG, latestFirst, missing));
  }

  /** Whether this is the order of what {@code asked} asks for. */
  boolean isOf(SearchRequest asked) {
    return request.equals(asked);
  }

  /** How the hits of a request are ordered, once it is known whether they can be ranked. */
  private static SearchRequest.Sort sort(SearchRequest request) {
    boolean ranked = QueryTranslator.ranks(request.query());
    return request.sort() == SearchRequest.Sort.RELEVANCE && !ranked
        ? SearchRequest.Sort.NEWEST
        : request.sort();
  }

  /**
   * The first {@code limit} hits.
   *
   * @param hits takes the set of all of them, if that was made on the way
   */
  static Page first(
      IndexSearcher searcher, Query query, SearchRequest request, int limit, Consumer<HitSet> hits)
      throws IOException {
    SearchRequest.Sort sort = sort(request);
    if (sort == SearchRequest.Sort.RELEVANCE) {
      return QueryTranslator.checksPositions(request.query())
          ? ranked(searcher, query, limit, hits)
          : rankedBySkipping(searcher, query, limit, hits);
    }
    Sort order = sort == SearchRequest.Sort.NEWEST ? NEWEST : OLDEST;
    if (request.query() instanceof org.dateline.search.Query.Everything) {
      return page(searcher.search(query, byDay(order, limit)), searcher.count(query));
    }
    HitSet all = searcher.search(query, HitSet.collecting());
    hits.accept(all);
    return page(searcher.search(all, byDay(order, limit)), all.size());
  }

  /**
   * The first {@code limit} of known hits of a request.
   *
   * @param query finds at least these
   */
  static List<Found> first(
      IndexSearcher searcher, Query query, SearchRequest request, int limit, HitSet hits)
      throws IOException {
    SearchRequest.Sort sort = sort(request);
    if (sort == SearchRequest.Sort.RELEVANCE) {
      TopScoreDocCollectorManager best = new TopScoreDocCollectorManager(limit, SMALL);
      return page(searcher.search(among(query, hits), best), hits.size()).hits();
    }
    Sort order = sort == SearchRequest.Sort.NEWEST ? NEWEST : OLDEST;
    return page(searcher.search(hits, byDay(order, limit)), hits.size()).hits();
  }

  /** All of known hits of a request, ordered. */
  static HitOrder all(IndexSearcher searcher, Query query, SearchRequest request, HitSet hits)
      throws IOException {
    return all(searcher, among(query, hits), request);
  }

  private static Query among(Query query, HitSet hits) {
    return new BooleanQuery.Builder()
        .add(query, BooleanClause.Occur.MUST)
        .add(hits, BooleanClause.Occur.FILTER)
        .build();
  }

  /** Where looking at an article is what costs, each is looked at once. */
  private static Page ranked(IndexSearcher searcher, Query query, int limit, Consumer<HitSet> hits)
      throws IOException {
    Object[] found =
        searcher.search(
            query,
            new MultiCollectorManager(
                new TopScoreDocCollectorManager(limit, null, Integer.MAX_VALUE),
                HitSet.collecting()));
    HitSet all = (HitSet) found[1];
    hits.accept(all);
    return page((TopDocs) found[0], all.size());
  }

  /**
   * Where scoring is what costs, articles are skipped that can't be among the first; all are found
   * beside it, without scores.
   */
  private static Page rankedBySkipping(
      IndexSearcher searcher, Query query, int limit, Consumer<HitSet> hits) throws IOException {
    List<Callable<Object>> passes =
        List.of(
            () -> searcher.search(query, new TopScoreDocCollectorManager(limit, SMALL)),
            () -> searcher.search(query, HitSet.collecting()));
    List<Object> found = searcher.getTaskExecutor().invokeAll(passes);
    HitSet all = (HitSet) found.getLast();
    hits.accept(all);
    return page((TopDocs) found.getFirst(), all.size());
  }

  private static TopFieldCollectorManager byDay(Sort order, int limit) {
    return new TopFieldCollectorManager(order, limit, SMALL);
  }

  private static Page page(TopDocs top, long total) {
    List<Found> found = new ArrayList<>();
    for (ScoreDoc hit : top.scoreDocs) {
      found.add(new Found(hit.doc, hit instanceof FieldDoc ? 0 : hit.score));
    }
    return new Page(total, found);
  }

  /** All hits, ordered. */
  static HitOrder all(IndexSearcher searcher, Query query, SearchRequest request)
      throws IOException {
    SearchRequest.Sort sort = sort(request);
    long[] hits = searcher.search(query, Keys.of(sort));
    Arrays.sort(hits);
    return new HitOrder(request, sort == SearchRequest.Sort.RELEVANCE, hits);
  }

  /** How many hits there are. */
  int size() {
    return hits.length;
  }

  /** The document of a hit. */
  int doc(int place) {
    return (int) hits[place];
  }

  /** The hits from {@code offset} on, at most {@code limit}. */
  Page page(int offset, int limit) {
    List<Found> found = new ArrayList<>();
    int end = (int) Math.min(hits.length, (long) offset + limit);
    for (int i = offset; i < end; i++) {
      float score = scored ? NumericUtils.sortableIntToFloat(~(int) (hits[i] >> Integer.SIZE)) : 0;
      found.add(new Found((int) hits[i], score));
    }
    return new Page(hits.length, found);
  }

  /** Makes the key of every hit: the less it is, the further up the hit. */
  private static final class Keys extends SimpleCollector {
    private final SearchRequest.Sort sort;
    private long[] keys = new long[SMALL];
    private int size;
    private int base;
    private @Nullable Scorable scorer;
    private @Nullable NumericDocValues days;

    Keys(SearchRequest.Sort sort) {
      this.sort = sort;
    }

    static CollectorManager<Keys, long[]> of(SearchRequest.Sort sort) {
      return new CollectorManager<>() {
        @Override
        public Keys newCollector() {
          return new Keys(sort);
        }

        @Override
        public long[] reduce(Collection<Keys> parts) {
          return parts.stream()
              .flatMapToLong(part -> Arrays.stream(part.keys, 0, part.size))
              .toArray();
        }
      };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
      base = segment.docBase;
      days = segment.reader().getNumericDocValues(Fields.DAY);
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int doc) throws IOException {
      keys = ArrayUtil.grow(keys, size + 1);
      keys[size++] = ((long) key(doc) << Integer.SIZE) | (base + doc);
    }

    private int key(int doc) throws IOException {
      return switch (sort) {
        case RELEVANCE -> ~NumericUtils.floatToSortableInt(scorer == null ? 0 : scorer.score());
        case NEWEST -> isDated(doc) ? -day() : Integer.MAX_VALUE;
        case OLDEST -> isDated(doc) ? day() : Integer.MAX_VALUE;
      };
    }

    private boolean isDated(int doc) throws IOException {
      return days != null && days.advanceExact(doc);
    }

    private int day() throws IOException {
      return days == null ? 0 : (int) days.longValue();
    }

    @Override
    public ScoreMode scoreMode() {
      return sort == SearchRequest.Sort.RELEVANCE
          ? ScoreMode.COMPLETE
          : ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
