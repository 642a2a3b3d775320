package org.dateline.index;

import java.io.IOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.dateline.article.Span;
import org.dateline.search.Concordance;
import org.dateline.search.ContextLine;
import org.dateline.search.ContextLines;
import org.dateline.search.ContextOrder;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;

/** Words in context, of an index: counted from the postings, read only where lines are shown. */
final class LuceneConcordance implements Concordance {
  private static final int SIDE = 80;

  private final Snapshots snapshots;
  private final TextAnalysis analysis;
  private final QueryTranslator queries;
  private final HitSets hits;
  private final int most;

  /**
   * Answers from an index.
   *
   * @param most how many lines are ordered by words
   */
  LuceneConcordance(Snapshots snapshots, QueryTranslator queries, int most) {
    this.snapshots = snapshots;
    this.analysis = queries.analysis();
    this.queries = queries;
    this.hits = new HitSets(new RequestTranslator(queries));
    this.most = most;
  }

  @Override
  public ContextLines lines(
      SearchRequest request,
      ContextOrder order,
      Stretch stretch,
      Progress.Listener progress,
      CancelToken cancel) {
    long begun = System.nanoTime();
    return snapshots.with(
        snapshot -> {
          List<Query> words = KeywordPlaces.leaves(request.query(), queries);
          if (words.isEmpty()) {
            return new ContextLines(
                false, 0, 0, 0, stretch.offset(), List.of(), (System.nanoTime() - begun) / 1e6);
          }
          LineSet.Finder finder = finder(words, snapshot.stoppable(request, cancel));
          LineSet set = set(snapshot, request, finder, cancel);
          int[] ordered = ordered(snapshot, set, order, words, progress, cancel);
          List<ContextLine> page = new ArrayList<>();
          Reading reading = new Reading(snapshot, set, finder);
          long end = Math.min(set.total(), (long) stretch.offset() + stretch.limit());
          for (int i = stretch.offset(); i < end; i++) {
            cancel.check();
            page.add(reading.line(i < ordered.length ? ordered[i] : i));
          }
          return new ContextLines(
              true,
              set.total(),
              set.articles(),
              order == ContextOrder.DATE ? set.total() : ordered.length,
              stretch.offset(),
              page,
              (System.nanoTime() - begun) / 1e6);
        });
  }

  private LineSet.Finder finder(List<Query> words, IndexSearcher searcher) {
    PlaceFinder places = new PlaceFinder(searcher, analysis, queries);
    return new LineSet.Finder(places, words, searcher.getIndexReader().leaves());
  }

  private LineSet set(
      Snapshot snapshot, SearchRequest request, LineSet.Finder finder, CancelToken cancel)
      throws IOException {
    Sort sort = request.sort() == Sort.OLDEST ? Sort.OLDEST : Sort.NEWEST;
    Object key = List.of(RequestTranslator.key(request), sort);
    LineSet kept = snapshot.lineSet();
    if (kept != null && kept.key().equals(key)) {
      return kept;
    }
    SearchRequest byDate = new SearchRequest(request.query(), request.filters(), sort);
    HitSet found = hits.of(snapshot, request, cancel);
    HitOrder order = HitOrder.all(snapshot.stoppable(request, cancel), found, byDate);
    LineSet set = LineSet.of(key, most, found, finder, order, cancel);
    cancel.check();
    snapshot.keep(set);
    return set;
  }

  /** The numbers of the lines in an order by words; none for that by date, which is theirs. */
  private int[] ordered(
      Snapshot snapshot,
      LineSet set,
      ContextOrder order,
      List<Query> words,
      Progress.Listener progress,
      CancelToken cancel) {
    if (order == ContextOrder.DATE) {
      return new int[0];
    }
    int[] kept = set.order(order);
    if (kept != null) {
      return kept;
    }
    int[] made =
        new LineSorter(snapshot, set, order, () -> finder(words, snapshot), cancel)
            .sorted(progress);
    set.keep(order, made);
    return made;
  }

  /** Reads lines; each article once. */
  private static final class Reading {
    private final Snapshot snapshot;
    private final LineSet set;
    private final LineSet.Finder finder;
    private final Map<Integer, Read> read = new HashMap<>();

    private record Read(Row row, String text, Context context, LongBuffer spans) {}

    Reading(Snapshot snapshot, LineSet set, LineSet.Finder finder) {
      this.snapshot = snapshot;
      this.set = set;
      this.finder = finder;
    }

    ContextLine line(int number) throws IOException {
      LineSet.Line line = set.line(number);
      Read article = read.get(line.rank());
      if (article == null) {
        article = read(line.rank());
        read.put(line.rank(), article);
      }
      long place = article.spans.get(line.place());
      Span span = new Span(KeywordPlaces.start(place), KeywordPlaces.end(place));
      return new ContextLine(
          article.row.id(),
          article.row.headline(),
          article.row.date(),
          article.row.source(),
          span,
          article.context.left(span.start(), SIDE),
          TextCut.collapsed(span.of(article.text)),
          article.context.right(span.end(), SIDE));
    }

    private Read read(int rank) throws IOException {
      int doc = set.doc(rank);
      List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      Document document = snapshot.storedFields().document(doc, LineSorter.STORED);
      String text = LuceneArchive.text(document);
      Context context =
          new Context(text, ArticleCodec.decode(LuceneArchive.binary(document, Fields.BLOCKS)));
      Row row = RowReader.row(leaf, doc - leaf.docBase);
      return new Read(row, text, context, LongBuffer.wrap(set.spans(rank, finder)));
    }
  }
}
