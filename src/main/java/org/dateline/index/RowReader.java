package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Query;
import org.dateline.article.Block;
import org.dateline.article.Span;
import org.dateline.search.Hit;
import org.dateline.search.Hit.Marked;
import org.dateline.work.CancelToken;

/**
 * Reads what the result list shows of the hits of one search, and marks it: several hits at once.
 */
final class RowReader {
  private static final Set<String> STORED = Set.of(Fields.CONTENT, Fields.BLOCKS);

  /** So few hits are read by one thread. */
  private static final int SMALLEST_SHARE = 10;

  private final Snapshot snapshot;
  private final List<LeafReaderContext> leaves;
  private final MatchFinder matches;
  private final Query marking;
  private final MatchFinder.InIndex inIndex;
  private final WordScan scan;

  /**
   * Whether half a word hangs on whole ones, as in {@code re-ope*}: then the text is read again.
   */
  private final boolean rereads;

  RowReader(
      Snapshot snapshot,
      MatchFinder matches,
      QueryTranslator queries,
      org.dateline.search.Query query)
      throws IOException {
    this.snapshot = snapshot;
    this.leaves = snapshot.getIndexReader().leaves();
    this.matches = matches;
    this.marking = queries.marking(query);
    this.inIndex =
        new MatchFinder.InIndex(
            snapshot, queries.marking(query, leaf -> queries.expanding(leaf) == 0));
    this.scan = matches.scan(queries.marking(query, leaf -> queries.expanding(leaf) == 1));
    List<org.dateline.search.Query> leaves = new ArrayList<>();
    QueryTranslator.addLeaves(query, leaves);
    this.rereads = leaves.stream().anyMatch(leaf -> queries.expanding(leaf) > 1);
  }

  /** The rows of hits, in their order. */
  List<Hit> hits(List<HitOrder.Found> found, CancelToken cancel) throws IOException {
    int share = Math.max(SMALLEST_SHARE, found.size() / Runtime.getRuntime().availableProcessors());
    List<Callable<List<Hit>>> shares = new ArrayList<>();
    for (int i = 0; i < found.size(); i += share) {
      List<HitOrder.Found> some = found.subList(i, Math.min(found.size(), i + share));
      shares.add(() -> read(some, cancel));
    }
    return snapshot.getTaskExecutor().invokeAll(shares).stream().flatMap(List::stream).toList();
  }

  private List<Hit> read(List<HitOrder.Found> found, CancelToken cancel) throws IOException {
    StoredFields stored = snapshot.storedFields(); // for one thread only
    List<Hit> hits = new ArrayList<>();
    for (HitOrder.Found each : found) {
      cancel.check();
      hits.add(hit(each, stored));
    }
    return hits;
  }

  private Hit hit(HitOrder.Found found, StoredFields stored) throws IOException {
    Row row = row(found.doc());
    Document document = stored.document(found.doc(), STORED);
    String text = LuceneArchive.text(document);
    List<Block> blocks = ArticleCodec.decode(LuceneArchive.binary(document, Fields.BLOCKS));
    MatchFinder.Marks marks =
        rereads
            ? reread(row.headline(), text, blocks)
            : scanned(inIndex.in(found.doc()), row.headline(), text, blocks);
    return new Hit(
        row.id(),
        row.file(),
        new Marked(row.headline(), marks.headline()),
        row.headlineOrigin(),
        row.date(),
        row.source(),
        row.byline(),
        found.score(),
        Snippets.of(text, blocks, marks.text()));
  }

  private Row row(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    return row(leaf, doc - leaf.docBase);
  }

  /** The row of a document of a leaf. */
  static Row row(LeafReaderContext leaf, int doc) throws IOException {
    BinaryDocValues rows = leaf.reader().getBinaryDocValues(Fields.ROW);
    if (rows == null || !rows.advanceExact(doc)) {
      throw new IOException("an article has no row");
    }
    return Row.decode(rows.binaryValue());
  }

  private MatchFinder.Marks reread(String headline, String text, List<Block> blocks)
      throws IOException {
    return new MatchFinder.Marks(
        matches.inMemory(headline, List.of(), whole(headline), marking),
        matches.inMemory(text, stretches(blocks), List.of(), marking));
  }

  private MatchFinder.Marks scanned(
      MatchFinder.Marks indexed, String headline, String text, List<Block> blocks)
      throws IOException {
    return new MatchFinder.Marks(
        join(indexed.headline(), scan.in(Fields.HEADLINE, headline, whole(headline))),
        join(indexed.text(), scan.in(Fields.TEXT, text, stretches(blocks))));
  }

  private static List<Span> join(List<Span> some, List<Span> more) {
    return more.isEmpty()
        ? some
        : MatchFinder.withoutOverlap(Stream.concat(some.stream(), more.stream()).toList());
  }

  private static List<Span> whole(String headline) {
    return List.of(new Span(0, headline.length()));
  }

  private static List<Span> stretches(List<Block> blocks) {
    return blocks.stream().filter(block -> block.role().isArticle()).map(Block::span).toList();
  }
}
