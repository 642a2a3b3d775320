package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.dateline.search.Copies;
import org.dateline.search.Hit;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/** The copies of an index. */
final class LuceneCopies implements Copies {
  private static final double THOUSAND = 1000;

  private final Snapshots snapshots;
  private final MatchFinder matches;
  private final QueryTranslator queries;
  private final RequestTranslator requests;
  private final HitSets hitSets;

  LuceneCopies(Snapshots snapshots, QueryTranslator queries) {
    this.snapshots = snapshots;
    this.matches = new MatchFinder(queries.analysis());
    this.queries = queries;
    this.requests = new RequestTranslator(queries);
    this.hitSets = new HitSets(requests);
  }

  @Override
  public Stories stories(SearchRequest request, int offset, int limit, CancelToken cancel) {
    long begun = System.nanoTime();
    return snapshots.with(
        snapshot -> {
          HitSet hits = hitSets.of(snapshot, request, cancel);
          HitSet firsts = firsts(snapshot, request, hits);
          List<HitOrder.Found> found = new ArrayList<>();
          if (limit > 0 && offset < firsts.size()) {
            found.addAll(page(snapshot, request, firsts, new Window(offset, limit), cancel));
          }
          cancel.check();
          return answer(
              snapshot, request, hits, new Page(firsts.size(), offset, found), begun, cancel);
        });
  }

  /** What stands for each story. */
  private static HitSet firsts(Snapshot snapshot, SearchRequest request, HitSet hits)
      throws IOException {
    Object key = List.of("stories", RequestTranslator.key(request));
    HitSet kept = snapshot.hits(key);
    if (kept != null) {
      return kept;
    }
    HitSet firsts = snapshot.clusters().firsts(hits);
    snapshot.keep(key, firsts);
    return firsts;
  }

  private record Window(int offset, int limit) {}

  private record Page(long total, int offset, List<HitOrder.Found> found) {}

  private List<HitOrder.Found> page(
      Snapshot snapshot, SearchRequest request, HitSet firsts, Window window, CancelToken cancel)
      throws IOException {
    IndexSearcher searcher = snapshot.stoppable(request, cancel);
    org.apache.lucene.search.Query query = requests.translate(request);
    if ((long) window.offset + window.limit > HitOrder.SMALL) {
      HitOrder all = HitOrder.all(searcher, query, request, firsts);
      return all.page(window.offset, window.limit).hits();
    }
    int end = window.offset + window.limit;
    List<HitOrder.Found> first = HitOrder.first(searcher, query, request, end, firsts);
    return first.subList(Math.min(window.offset, first.size()), first.size());
  }

  private Stories answer(
      Snapshot snapshot,
      SearchRequest request,
      HitSet hits,
      Page page,
      long begun,
      CancelToken cancel)
      throws IOException {
    RowReader rows = new RowReader(snapshot, matches, queries, request.query());
    List<Hit> shown = rows.hits(page.found(), cancel);
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      cancel.check();
      stories.add(story(snapshot, page.found().get(i).doc(), shown.get(i), hits));
    }
    double millis = (System.nanoTime() - begun) / 1e6;
    return new Stories(hits.size(), page.total(), page.offset(), stories, millis);
  }

  private static Story story(Snapshot snapshot, int found, Hit shown, HitSet hits)
      throws IOException {
    int cluster = snapshot.clusters().of(found);
    if (cluster == Clusters.ALONE) {
      return new Story(shown, 1, shown.source().isEmpty() ? 0 : 1);
    }
    Set<String> sources = new HashSet<>();
    int copies = 0;
    for (int doc : snapshot.clusters().members(cluster)) {
      if (hits.contains(doc)) {
        copies++;
        sources.add(row(snapshot, doc).source());
      }
    }
    sources.remove("");
    return new Story(shown, copies, sources.size());
  }

  @Override
  public Stories clusters(SearchRequest request, int limit, CancelToken cancel) {
    long begun = System.nanoTime();
    return snapshots.with(
        snapshot -> {
          HitSet hits = hitSets.of(snapshot, request, cancel);
          Clusters clusters = snapshot.clusters();
          // Few copies rank below many, and of as many the cluster found later below the earlier.
          PriorityQueue<Long> largest = new PriorityQueue<>();
          long total = 0;
          for (int cluster = 0; cluster < clusters.count(); cluster++) {
            int copies = clusters.hits(cluster, hits);
            if (copies > 1) {
              total++;
              largest.add(((long) copies << Integer.SIZE) - first(clusters, cluster, hits) - 1);
              if (largest.size() > limit) {
                largest.remove();
              }
            }
          }
          List<HitOrder.Found> found = new ArrayList<>();
          while (!largest.isEmpty()) {
            int doc = -1 - (int) (long) largest.remove();
            found.addFirst(new HitOrder.Found(doc, 0));
          }
          return answer(snapshot, request, hits, new Page(total, 0, found), begun, cancel);
        });
  }

  /** The first of a cluster's articles that is a hit. */
  private static int first(Clusters clusters, int cluster, HitSet hits) {
    for (int doc : clusters.members(cluster)) {
      if (hits.contains(doc)) {
        return doc;
      }
    }
    throw new IllegalArgumentException("none of them is a hit");
  }

  @Override
  public List<Copy> of(String articleId) {
    return snapshots.with(
        snapshot -> {
          TopDocs found = snapshot.search(new TermQuery(new Term(Fields.ID, articleId)), 1);
          if (found.scoreDocs.length == 0) {
            return List.of();
          }
          int doc = found.scoreDocs[0].doc;
          int cluster = snapshot.clusters().of(doc);
          int[] docs =
              cluster == Clusters.ALONE ? new int[] {doc} : snapshot.clusters().members(cluster);
          long print = value(snapshot, docs[0], Fields.PRINT, 0);
          List<Copy> copies = new ArrayList<>();
          for (int member : docs) {
            copies.add(copy(snapshot, member, print));
          }
          return copies;
        });
  }

  private static Copy copy(Snapshot snapshot, int doc, long print) throws IOException {
    Row row = row(snapshot, doc);
    return new Copy(
        row.id(),
        row.file(),
        value(snapshot, doc, Fields.LINE, 0),
        row.headline(),
        row.date(),
        row.source(),
        row.byline(),
        (int) value(snapshot, doc, Fields.WORDS, 0),
        value(snapshot, doc, Fields.ALIKE, 1000) / THOUSAND,
        value(snapshot, doc, Fields.PRINT, 0) == print);
  }

  private static Row row(Snapshot snapshot, int doc) throws IOException {
    LeafReaderContext leaf = leaf(snapshot, doc);
    return RowReader.row(leaf, doc - leaf.docBase);
  }

  private static long value(Snapshot snapshot, int doc, String field, long missing)
      throws IOException {
    LeafReaderContext leaf = leaf(snapshot, doc);
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
    return values.advanceExact(doc - leaf.docBase) ? values.longValue() : missing;
  }

  private static LeafReaderContext leaf(Snapshot snapshot, int doc) {
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }
}
