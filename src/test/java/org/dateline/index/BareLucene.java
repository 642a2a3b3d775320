package org.dateline.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.dateline.search.SearchRequest;

/**
 * The calls of Lucene that an answer needs and nothing else, as its documentation has them: what
 * Dateline's own share is measured against.
 */
final class BareLucene {
  private static final Set<String> STORED = Set.of(Fields.CONTENT, Fields.BLOCKS);
  private static final List<String> COUNTED =
      List.of("person", "place", "year", "source", Fields.MOMENT);

  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final QueryTranslator queries = new QueryTranslator(new TextAnalysis());
  private final RequestTranslator requests = new RequestTranslator(queries);
  private final Map<String, OrdinalMap> maps = new HashMap<>();

  BareLucene(IndexReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    for (String field : COUNTED) {
      if (MultiDocValues.getSortedSetValues(reader, field)
          instanceof MultiSortedSetDocValues multi) {
        maps.put(field, multi.mapping);
      }
    }
  }

  /** The best 50, their rows, their texts and where they match; gives how many marks there are. */
  long firstScreen(SearchRequest request) throws IOException {
    Query query = requests.translate(request);
    TopDocs top = top(query, request);
    Weight marking =
        searcher.createWeight(
            searcher.rewrite(queries.marking(request.query())), ScoreMode.COMPLETE_NO_SCORES, 1);
    StoredFields stored = searcher.storedFields();
    List<LeafReaderContext> leaves = reader.leaves();
    long seen = 0;
    for (ScoreDoc hit : top.scoreDocs) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
      int doc = hit.doc - leaf.docBase;
      BinaryDocValues rows = DocValues.getBinary(leaf.reader(), Fields.ROW);
      seen += rows.advanceExact(doc) ? rows.binaryValue().length : 0;
      Document document = stored.document(hit.doc, STORED);
      seen += document.get(Fields.CONTENT).length();
      Matches matches = marking.matches(leaf, doc);
      seen += marks(matches, Fields.HEADLINE) + marks(matches, Fields.TEXT);
    }
    return seen;
  }

  private static long marks(Matches matches, String field) throws IOException {
    long marks = 0;
    MatchesIterator each = matches == null ? null : matches.getMatches(field);
    while (each != null && each.next()) {
      marks += each.endOffset() - each.startOffset();
    }
    return marks;
  }

  private TopDocs top(Query query, SearchRequest request) throws IOException {
    boolean ranked =
        request.sort() == SearchRequest.Sort.RELEVANCE && QueryTranslator.ranks(request.query());
    if (ranked) {
      return searcher.search(query, new TopScoreDocCollectorManager(50, 1000));
    }
    boolean latestFirst = request.sort() != SearchRequest.Sort.OLDEST;
    long missing = latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
    Sort sort = new Sort(new SortField(Fields.DAY, SortField.Type.LONG, latestFirst, missing));
    return searcher.search(query, new TopFieldCollectorManager(sort, 50, 1000));
  }

  /** The counts of every facet, of the years and months, and the total. */
  long counts(SearchRequest request) throws IOException {
    return searcher.search(
        requests.translate(request),
        new CollectorManager<Counter, Long>() {
          @Override
          public Counter newCollector() {
            return new Counter();
          }

          @Override
          public Long reduce(Collection<Counter> counters) throws IOException {
            long total = 0;
            for (Counter counter : counters) {
              counter.leave();
              total += counter.total;
            }
            return total;
          }
        });
  }

  /** Counts every value of every hit. */
  private final class Counter extends SimpleCollector {
    private final Map<String, int[]> counts = new HashMap<>();
    private final SortedSetDocValues[] values = new SortedSetDocValues[COUNTED.size()];
    private final int[][] segment = new int[COUNTED.size()][];
    private LeafReaderContext leaf;
    private long total;

    @Override
    protected void doSetNextReader(LeafReaderContext entered) throws IOException {
      leave();
      leaf = entered;
      for (int i = 0; i < values.length; i++) {
        values[i] = DocValues.getSortedSet(leaf.reader(), COUNTED.get(i));
        segment[i] = new int[(int) values[i].getValueCount()];
      }
    }

    void leave() throws IOException {
      for (int i = 0; leaf != null && i < values.length; i++) {
        OrdinalMap map = maps.get(COUNTED.get(i));
        int[] counted = segment[i];
        int size = map == null ? counted.length : (int) map.getValueCount();
        int[] all = counts.computeIfAbsent(COUNTED.get(i), _ -> new int[size]);
        for (int n = 0; n < counted.length; n++) {
          all[map == null ? n : (int) map.getGlobalOrds(leaf.ord).get(n)] += counted[n];
        }
      }
    }

    @Override
    public void collect(int doc) throws IOException {
      total++;
      for (int i = 0; i < values.length; i++) {
        SortedSetDocValues of = values[i];
        if (of.advanceExact(doc)) {
          for (int n = of.docValueCount(); n > 0; n--) {
            segment[i][(int) of.nextOrd()]++;
          }
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
