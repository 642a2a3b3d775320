package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.search.Archive;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.Histogram;
import org.dateline.search.Hit;
import org.dateline.search.Hits;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/** The archive on an index. */
final class LuceneArchive implements Archive {
  private static final SearchRequest EVERYTHING =
      new SearchRequest(new Query.Everything(), List.of(), SearchRequest.Sort.NEWEST);

  private final Snapshots snapshots;
  private final ArticleCodec codec;
  private final AppliedCorrections corrections;
  private final MatchFinder matches;
  private final QueryTranslator queries;
  private final RequestTranslator requests;
  private final FacetReader facets;
  private final HistogramReader histograms;

  LuceneArchive(
      Snapshots snapshots,
      QueryTranslator queries,
      ArticleCodec codec,
      AppliedCorrections corrections) {
    this.snapshots = snapshots;
    this.corrections = corrections;
    this.codec = codec;
    this.matches = new MatchFinder(queries.analysis());
    this.queries = queries;
    this.requests = new RequestTranslator(queries);
    this.facets = new FacetReader(requests, new NameMatcher());
    this.histograms = new HistogramReader(facets, requests);
  }

  @Override
  public long size() {
    return snapshots.with(snapshot -> snapshot.articles(QueryTranslator.everything()));
  }

  @Override
  public long version() {
    return snapshots.with(snapshot -> ((DirectoryReader) snapshot.getIndexReader()).getVersion());
  }

  @Override
  public Hits search(SearchRequest request, int offset, int limit, CancelToken cancel) {
    long begun = System.nanoTime();
    return snapshots.with(
        snapshot -> {
          HitOrder.Page page = page(snapshot, request, offset, limit, cancel);
          RowReader rows = new RowReader(snapshot, matches, queries, request.query());
          List<Hit> hits = rows.hits(page.hits(), cancel);
          return new Hits(page.total(), offset, hits, (System.nanoTime() - begun) / 1e6);
        });
  }

  private HitOrder.Page page(
      Snapshot snapshot, SearchRequest request, int offset, int limit, CancelToken cancel)
      throws IOException {
    HitOrder kept = snapshot.order();
    if (kept != null && kept.isOf(request)) {
      return kept.page(offset, limit);
    }
    IndexSearcher searcher = snapshot.stoppable(request, cancel);
    org.apache.lucene.search.Query query = requests.translate(request);
    if ((long) offset + limit <= HitOrder.SMALL && limit > 0) {
      Object key = RequestTranslator.key(request);
      HitOrder.Page first =
          HitOrder.first(
              searcher,
              query,
              request,
              offset + limit,
              found -> keep(snapshot, key, found, cancel));
      cancel.check();
      List<HitOrder.Found> hits = first.hits();
      return new HitOrder.Page(
          first.total(), hits.subList(Math.min(offset, hits.size()), hits.size()));
    }
    return order(snapshot, request, cancel).page(offset, limit);
  }

  /** All hits in their order; kept, so that asking for the next page costs nothing. */
  HitOrder order(Snapshot snapshot, SearchRequest request, CancelToken cancel) throws IOException {
    HitOrder kept = snapshot.order();
    if (kept != null && kept.isOf(request)) {
      return kept;
    }
    HitOrder all =
        HitOrder.all(snapshot.stoppable(request, cancel), requests.translate(request), request);
    cancel.check();
    snapshot.keep(all);
    return all;
  }

  /** Keeps the hits, unless some may be missing because the search was asked to stop. */
  private static void keep(Snapshot snapshot, Object key, HitSet hits, CancelToken cancel) {
    cancel.check();
    snapshot.keep(key, hits);
  }

  @Override
  public FacetCounts facets(SearchRequest request, int limit, CancelToken cancel) {
    return snapshots.with(snapshot -> facets.all(snapshot, request, limit, cancel));
  }

  @Override
  public Histogram histogram(SearchRequest request, Histogram.Unit unit, CancelToken cancel) {
    return snapshots.with(snapshot -> histograms.of(snapshot, request, unit, cancel));
  }

  @Override
  public List<FacetCounts.Count> values(
      SearchRequest request, Facet facet, String text, int limit, CancelToken cancel) {
    FacetReader.Typed typed = new FacetReader.Typed(text, limit);
    return snapshots.with(snapshot -> facets.values(snapshot, request, facet, typed, cancel));
  }

  @Override
  public Optional<Article> article(String id) {
    return extracted(id).map(corrections.current()::apply);
  }

  /** An article without corrections. */
  Optional<Article> extracted(String id) {
    return snapshots.with(
        snapshot -> {
          TopDocs found = snapshot.search(new TermQuery(new Term(Fields.ID, id)), 1);
          if (found.scoreDocs.length == 0) {
            return Optional.empty();
          }
          return Optional.of(extracted(snapshot, found.scoreDocs[0].doc));
        });
  }

  /** The article of a document. */
  Article article(Snapshot snapshot, int doc) throws IOException {
    return corrections.current().apply(extracted(snapshot, doc));
  }

  /** The article of a document, without corrections. */
  Article extracted(Snapshot snapshot, int doc) throws IOException {
    Document document = snapshot.storedFields().document(doc);
    BytesRef blocks = binary(document, Fields.BLOCKS);
    BytesRef extracted = binary(document, Fields.EXTRACTED);
    Article stored =
        codec.article(
            BytesRef.deepCopyOf(extracted).bytes, text(document), ArticleCodec.decode(blocks));
    return stored.at(Ledger.line(snapshot.getIndexReader(), doc));
  }

  /** The decoded file of a document. */
  static String text(Document document) throws IOException {
    String text = document.get(Fields.CONTENT);
    if (text == null) {
      throw new IOException("an article has no text");
    }
    return text;
  }

  /** Bytes of a document. */
  static BytesRef binary(Document document, String field) throws IOException {
    IndexableField stored = document.getField(field);
    BytesRef bytes = stored == null ? null : stored.binaryValue();
    if (bytes == null) {
      throw new IOException("an article has no " + field);
    }
    return bytes;
  }

  @Override
  public List<Span> hits(Article article, Query query) {
    try {
      return matches.inFile(article, queries.marking(query));
    } catch (IOException e) {
      throw new UncheckedIOException("An article in memory could not be read.", e);
    }
  }

  @Override
  public List<Suggestion> suggest(String text, int limit) {
    if (text.isBlank()) {
      return List.of();
    }
    FacetReader.Typed typed = new FacetReader.Typed(text, limit);
    return snapshots.with(snapshot -> facets.suggest(snapshot, EVERYTHING, typed));
  }
}
