package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.search.Facet;
import org.dateline.search.QuoteFilter;
import org.dateline.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * Finds and counts quotes in one pass over the articles that a query finds. As {@link FacetCounter}
 * does for articles, it leaves what is chosen in one list aside when that list is counted.
 */
final class QuoteCounter extends SimpleCollector {
  private static final List<Counted> COUNTED =
      List.of(Counted.SPEAKER, Counted.CUE, Counted.PLACE, Counted.YEAR);

  /** The restrictions, a bit each. */
  private static final int YEAR = 1;

  private static final int SOURCE = 2;
  private static final int SPEAKER = 4;
  private static final int KIND = 8;
  private static final int CERTAINTY = 16;
  private static final int CUE = 32;

  private final Snapshot snapshot;
  private final Columns columns;
  private final QuoteMatcher matcher;
  private final SearchRequest request;
  private final QuoteFilter filter;
  private final Map<Facet, Set<String>> chosen;
  private final boolean chooses;

  /** The articles of the chosen years, where some are stretches of days; else null. */
  private final @Nullable HitSet ofYears;

  private final Map<Counted, int[]> totals = new EnumMap<>(Counted.class);
  private final QuoteSet.Tally tally = new QuoteSet.Tally();
  private final List<FixedBitSet> articles = new ArrayList<>();
  private final List<FixedBitSet> quotes = new ArrayList<>();
  private @Nullable Segment segment;

  /**
   * Counts for one request.
   *
   * @param matcher looks into articles as the same searcher does
   * @param ofYears the articles of the chosen years, if some of those are stretches of days
   */
  QuoteCounter(
      Snapshot snapshot,
      QuoteMatcher matcher,
      SearchRequest request,
      QuoteFilter filter,
      @Nullable HitSet ofYears)
      throws IOException {
    this.ofYears = ofYears;
    this.snapshot = snapshot;
    this.columns = snapshot.columns();
    this.matcher = matcher;
    this.request = request;
    this.filter = filter;
    this.chosen = RequestTranslator.chosen(request);
    this.chooses = QuoteMatcher.chooses(request.query(), filter.inside());
    for (Counted kind : COUNTED) {
      totals.put(kind, new int[columns.size(kind)]);
    }
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      articles.add(new FixedBitSet(leaf.reader().maxDoc()));
      quotes.add(new FixedBitSet(snapshot.quotes(leaf.reader()).size()));
    }
  }

  /** Has this one go through all segments: only for {@link Snapshot#sequential}. */
  CollectorManager<QuoteCounter, QuoteSet> alone() {
    return new CollectorManager<>() {
      @Override
      public QuoteCounter newCollector() {
        return QuoteCounter.this;
      }

      @Override
      public QuoteSet reduce(Collection<QuoteCounter> itself) {
        return found();
      }
    };
  }

  private QuoteSet found() {
    return new QuoteSet(
        key(request, filter),
        HitSet.of(snapshot.getIndexReader().leaves(), articles),
        quotes,
        tally,
        new FacetTotals(totals));
  }

  /** What requests have in common that find the same quotes, in whatever order. */
  static Object key(SearchRequest request, QuoteFilter filter) {
    return List.of(request.query(), new HashSet<>(request.filters()), filter);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    segment = new Segment(leaf);
  }

  @Override
  public void collect(int doc) throws IOException {
    if (segment != null) {
      segment.collect(doc);
    }
  }

  @Override
  public void finish() {
    if (segment != null) {
      columns.add(segment.leaf, segment.counts, totals);
    }
    segment = null;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** The segment that is gone through. */
  private final class Segment {
    private final LeafReaderContext leaf;
    private final SegmentValues values;
    private final QuoteValues said;
    private final FixedBitSet foundArticles;
    private final FixedBitSet foundQuotes;
    private final int[] counts;
    private final byte[] marks;
    private final QuoteMatcher.Quotes article;
    private final QuoteMatcher.@Nullable Part meaning;

    Segment(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      values = columns.in(leaf);
      said = snapshot.quotes(leaf.reader());
      foundArticles = articles.get(leaf.ord);
      foundQuotes = quotes.get(leaf.ord);
      counts = new int[values.size()];
      marks = new byte[values.size()];
      if (ofYears == null) {
        mark(Counted.YEAR, chosen.getOrDefault(Facet.YEAR, Set.of()));
      }
      mark(Counted.SOURCE, chosen.getOrDefault(Facet.SOURCE, Set.of()));
      mark(Counted.SPEAKER, chosen.getOrDefault(Facet.SPEAKER, Set.of()));
      mark(Counted.CUE, filter.cues());
      article = new QuoteMatcher.Quotes(leaf, said);
      meaning = chooses ? matcher.in(article, request.query(), filter.inside()) : null;
    }

    private void mark(Counted kind, Set<String> wanted) throws IOException {
      for (int number : columns.numbers(leaf, kind, wanted)) {
        marks[number] = 1;
      }
    }

    void collect(int doc) throws IOException {
      int start = said.start(doc);
      int end = said.end(doc);
      if (start == end) {
        return;
      }
      boolean[] meant = new boolean[meaning == null ? 0 : end - start];
      if (meaning != null) {
        article.go(doc);
        meaning.mark(article, meant);
      }
      int outside = outside(doc);
      int found = 0;
      int ofOtherYears = 0;
      for (int quote = start; quote < end; quote++) {
        if (meaning == null || meant[quote - start]) {
          int out = outside | restrictions(quote);
          found += out == 0 ? 1 : 0;
          ofOtherYears += out == YEAR ? 1 : 0;
          count(quote, out);
        }
      }
      if (found > 0) {
        foundArticles.set(doc);
      }
      if (found + ofOtherYears > 0) {
        count(doc, found, found + ofOtherYears);
      }
    }

    /** The bits of the restrictions of articles that leave this one out. */
    private int outside(int doc) {
      boolean years = chosen.containsKey(Facet.YEAR);
      boolean sources = chosen.containsKey(Facet.SOURCE);
      HitSet within = ofYears;
      if (within != null && within.has(leaf, doc)) {
        years = false;
      }
      int outside = (years ? YEAR : 0) | (sources ? SOURCE : 0);
      for (int i = values.start(doc); outside != 0 && i < values.end(doc); i++) {
        int number = values.number(i);
        if (number >= values.end(Counted.SOURCE)) {
          break;
        }
        if (marks[number] != 0) {
          outside &= number < values.end(Counted.YEAR) ? ~YEAR : ~SOURCE;
        }
      }
      return outside;
    }

    private int restrictions(int quote) {
      int out = 0;
      byte flags = said.flags(quote);
      if (chosen.containsKey(Facet.SPEAKER) && !isMarked(said.speaker(quote))) {
        out |= SPEAKER;
      }
      if (!filter.kinds().isEmpty() && !filter.kinds().contains(QuoteCodec.kind(flags))) {
        out |= KIND;
      }
      if (!filter.certainties().isEmpty()
          && !filter.certainties().contains(QuoteCodec.certainty(flags))) {
        out |= CERTAINTY;
      }
      if (!filter.cues().isEmpty() && !isMarked(said.cue(quote))) {
        out |= CUE;
      }
      return out;
    }

    private boolean isMarked(int number) {
      return number >= 0 && marks[number] != 0;
    }

    private void count(int quote, int out) {
      byte flags = said.flags(quote);
      if (out == 0) {
        foundQuotes.set(quote);
        tally.add(flags);
      } else if (out == KIND) {
        tally.addKind(flags);
      } else if (out == CERTAINTY) {
        tally.addCertainty(flags);
      }
      if ((out == 0 || out == SPEAKER) && said.speaker(quote) >= 0) {
        counts[said.speaker(quote)]++;
      }
      if ((out == 0 || out == CUE) && said.cue(quote) >= 0) {
        counts[said.cue(quote)]++;
      }
    }

    /** Counts an article's quotes for its places and years. */
    private void count(int doc, int found, int inAnyYear) {
      for (int i = values.start(doc); i < values.end(doc); i++) {
        int number = values.number(i);
        if (number < values.end(Counted.YEAR)) {
          counts[number] += inAnyYear;
        } else if (number >= values.base(Counted.PLACE) && number < values.end(Counted.PLACE)) {
          counts[number] += found;
        }
      }
    }
  }
}
