package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.correction.ReviewSummary;
import org.dateline.search.Hit;
import org.dateline.search.Reviews;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/** What is left to review, from doc values: only the page asked for is read whole. */
final class LuceneReviews implements Reviews {
  /** A day as the key has it: some five thousand years before 1970 and after. */
  private static final int DAY_BITS = 22;

  private static final int DOC_BITS = 31;
  private static final long LAST_DAY = (1L << DAY_BITS) - 1;
  private static final long DAY_ZERO = 1L << (DAY_BITS - 1);
  private static final long DOC = (1L << DOC_BITS) - 1;
  private static final int FIRST = 64;

  private final Snapshots snapshots;
  private final MatchFinder matches;
  private final QueryTranslator queries;
  private final HitSets hitSets;

  LuceneReviews(Snapshots snapshots, QueryTranslator queries) {
    this.snapshots = snapshots;
    this.matches = new MatchFinder(queries.analysis());
    this.queries = queries;
    this.hitSets = new HitSets(new RequestTranslator(queries));
  }

  @Override
  public Queue queue(SearchRequest request, int offset, int limit, CancelToken cancel) {
    return snapshots.with(
        snapshot -> {
          HitSet hits = hitSets.of(snapshot, request, cancel);
          long[] keys = keys(snapshot, hits, cancel);
          RowReader rows = new RowReader(snapshot, matches, queries, request.query());
          List<HitOrder.Found> found = new ArrayList<>();
          int end = (int) Math.min(keys.length, (long) offset + limit);
          for (int i = offset; i < end; i++) {
            found.add(new HitOrder.Found((int) (keys[i] & DOC), 0));
          }
          List<Hit> shown = rows.hits(found, cancel);
          List<Entry> page = new ArrayList<>();
          for (int i = 0; i < shown.size(); i++) {
            cancel.check();
            page.add(new Entry(shown.get(i), summary(snapshot, found.get(i).doc())));
          }
          return new Queue(keys.length, hits.size(), offset, page);
        });
  }

  /** A number for each article of the queue, in its order: worth, day, document. */
  private static long[] keys(Snapshot snapshot, HitSet hits, CancelToken cancel)
      throws IOException {
    long[] keys = new long[FIRST];
    int size = 0;
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      cancel.check();
      FixedBitSet found = hits.bits(leaf);
      if (found == null) {
        continue;
      }
      NumericDocValues worth = DocValues.getNumeric(leaf.reader(), Fields.REVIEW);
      NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
      for (int doc = worth.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = worth.nextDoc()) {
        if (found.get(doc)) {
          keys = ArrayUtil.grow(keys, size + 1);
          long rank = ReviewSummary.MOST - worth.longValue();
          long day = days.advanceExact(doc) ? later(days.longValue()) : LAST_DAY;
          keys[size++] = (rank << DAY_BITS | day) << DOC_BITS | (leaf.docBase + doc);
        }
      }
    }
    long[] all = Arrays.copyOf(keys, size);
    Arrays.sort(all);
    return all;
  }

  /** A number that is the less the later the day, and less than that of no day. */
  private static long later(long day) {
    return Math.clamp(DAY_ZERO - day, 0, LAST_DAY - 1);
  }

  private static ReviewSummary summary(Snapshot snapshot, int doc) throws IOException {
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.REVIEW_SUMMARY);
    return values.advanceExact(doc - leaf.docBase)
        ? ReviewFields.decode(values.binaryValue())
        : ReviewSummary.NOTHING;
  }
}
