package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.dateline.article.Article;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.search.Facet;
import org.dateline.search.Quotations;
import org.dateline.search.QuoteCounts;
import org.dateline.search.QuoteCounts.Count;
import org.dateline.search.QuoteCounts.Listing;
import org.dateline.search.QuoteFilter;
import org.dateline.search.QuoteHit;
import org.dateline.search.QuoteHits;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/**
 * The quotes in an index. Finding and counting them reads what is in memory of each quote; only the
 * articles of those that are shown are read.
 */
final class LuceneQuotations implements Quotations {
  private final Snapshots snapshots;
  private final LuceneArchive archive;
  private final TextAnalysis analysis;
  private final QueryTranslator queries;
  private final RequestTranslator requests;
  private final MatchFinder matches;
  private final NameMatcher names = new NameMatcher();

  LuceneQuotations(Snapshots snapshots, LuceneArchive archive, QueryTranslator queries) {
    this.snapshots = snapshots;
    this.archive = archive;
    this.analysis = queries.analysis();
    this.queries = queries;
    this.requests = new RequestTranslator(queries);
    this.matches = new MatchFinder(analysis);
  }

  @Override
  public QuoteHits quotes(
      SearchRequest request, QuoteFilter filter, int offset, int limit, CancelToken cancel) {
    long begun = System.nanoTime();
    return snapshots.with(
        snapshot -> {
          QuoteSet set = set(snapshot, request, filter, cancel);
          QuoteOrder order = order(snapshot, set, request, cancel);
          Query marking = queries.marking(request.query());
          List<QuoteHit> page = new ArrayList<>();
          Read read = null;
          for (QuoteOrder.Found found : order.page(snapshot, offset, limit)) {
            cancel.check();
            read = read != null && read.doc == found.doc() ? read : read(snapshot, found.doc());
            page.add(hit(read, found.number(), marking));
          }
          return new QuoteHits(
              set.tally().all(),
              set.articles().size(),
              set.tally().uncertain(),
              offset,
              page,
              (System.nanoTime() - begun) / 1e6);
        });
  }

  /** An article that was read for its quotes. */
  private record Read(int doc, Article article, Row row) {}

  private Read read(Snapshot snapshot, int doc) throws IOException {
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Row row = RowReader.row(leaf, doc - leaf.docBase);
    return new Read(doc, archive.article(snapshot, doc), row);
  }

  private QuoteHit hit(Read read, int number, Query marking) throws IOException {
    Quote quote = read.article().quotes().get(number);
    Span cue = quote.cue();
    String text = read.article().content().text();
    Span whole = new Span(0, quote.text().length());
    return new QuoteHit(
        read.article().id(),
        number,
        quote,
        cue == null ? "" : TextCut.collapsed(cue.of(text)),
        matches.inMemory(quote.text(), List.of(whole), List.of(), marking),
        read.row().headline(),
        read.row().date(),
        read.row().source());
  }

  private QuoteSet set(
      Snapshot snapshot, SearchRequest request, QuoteFilter filter, CancelToken cancel)
      throws IOException {
    cancel.check();
    QuoteSet kept = snapshot.quoteSet();
    if (kept != null && kept.key().equals(QuoteCounter.key(request, filter))) {
      return kept;
    }
    IndexSearcher searcher = snapshot.sequential(request, cancel);
    QuoteMatcher matcher = new QuoteMatcher(searcher, snapshot.columns(), queries, analysis);
    HitSet ofYears =
        RequestTranslator.hasPeriod(request)
            ? searcher.search(RequestTranslator.ofYears(request), HitSet.collecting())
            : null;
    QuoteCounter counter = new QuoteCounter(snapshot, matcher, request, filter, ofYears);
    QuoteSet found =
        searcher.search(
            requests.without(Set.of(Facet.YEAR, Facet.SOURCE, Facet.SPEAKER), request),
            counter.alone());
    cancel.check();
    snapshot.keep(found);
    return found;
  }

  private QuoteOrder order(
      Snapshot snapshot, QuoteSet set, SearchRequest request, CancelToken cancel)
      throws IOException {
    QuoteOrder kept = snapshot.quoteOrder();
    if (kept != null && kept.isOf(set, request.sort())) {
      return kept;
    }
    Query articles =
        new BooleanQuery.Builder()
            .add(queries.translate(request.query()), Occur.MUST)
            .add(set.articles(), Occur.FILTER)
            .build();
    boolean ranked =
        request.sort() == SearchRequest.Sort.RELEVANCE && QueryTranslator.ranks(request.query());
    IndexSearcher searcher = snapshot.stoppable(request, cancel);
    HitOrder ordered = HitOrder.all(searcher, ranked ? articles : set.articles(), request);
    cancel.check();
    QuoteOrder made = QuoteOrder.of(snapshot, set, request.sort(), ordered);
    snapshot.keep(made);
    return made;
  }

  @Override
  public QuoteCounts counts(
      SearchRequest request, QuoteFilter filter, int limit, CancelToken cancel) {
    return snapshots.with(
        snapshot -> {
          QuoteSet set = set(snapshot, request, filter, cancel);
          return new QuoteCounts(
              listing(snapshot, set, Counted.SPEAKER, limit),
              set.tally().kinds(),
              set.tally().certainties(),
              listing(snapshot, set, Counted.CUE, limit),
              listing(snapshot, set, Counted.PLACE, limit),
              listing(snapshot, set, Counted.YEAR, limit));
        });
  }

  private Listing listing(Snapshot snapshot, QuoteSet set, Counted kind, int limit)
      throws IOException {
    List<Count> counts = new ArrayList<>();
    for (int number : set.totals().first(kind, limit)) {
      counts.add(count(snapshot, set, kind, number));
    }
    return new Listing(counts, set.totals().distinct(kind));
  }

  private static Count count(Snapshot snapshot, QuoteSet set, Counted kind, int number)
      throws IOException {
    return new Count(snapshot.columns().name(kind, number), set.totals().of(kind, number));
  }

  @Override
  public List<Count> speakers(
      SearchRequest request, QuoteFilter filter, String text, int limit, CancelToken cancel) {
    List<String> beginnings = names.words(text);
    return snapshots.with(
        snapshot -> {
          List<Count> counts = new ArrayList<>();
          if (beginnings.isEmpty() && !text.isBlank()) {
            return counts; // nothing but signs, with which no word begins
          }
          QuoteSet set = set(snapshot, request, filter, cancel);
          for (int number : set.totals().order(Counted.SPEAKER)) {
            if (counts.size() == limit) {
              break;
            }
            String name = snapshot.columns().name(Counted.SPEAKER, number);
            if (names.matches(name, beginnings)) {
              counts.add(count(snapshot, set, Counted.SPEAKER, number));
            }
          }
          return counts;
        });
  }
}
