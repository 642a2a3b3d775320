package org.dateline.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.ingest.NeighbourStore;
import org.dateline.work.CancelToken;

/**
 * Finds the articles that are to be dated beside the others: those that are not sure of their date
 * and were put in since that was done last, and those most like an article that was put in since
 * and is sure of its own. After a first import, or one of many articles, all that are not sure.
 *
 * <p>Others keep their date until the next time that all are dated: more than so many that are like
 * a new one, and those that leaned on one that is gone or is not sure any more.
 */
final class OpenArticles {
  /**
   * One that is sure brings so many that are not at most; if all that are new might bring more than
   * there are, all are dated.
   */
  private static final int MOST_BROUGHT = 50;

  /**
   * From the side of an article that is not sure, one less like it than 0.16 says nearly nothing
   * ({@code neighbours.tsv}); but it may be short, and be a small part of the other.
   */
  private static final double LEAST_LIKENESS = 0.05;

  private final Snapshot snapshot;
  private final LuceneArchive archive;
  private final NeighbourFinder finder;

  OpenArticles(Snapshot snapshot, LuceneArchive archive, NeighbourFinder finder) {
    this.snapshot = snapshot;
    this.archive = archive;
    this.finder = finder;
  }

  /**
   * The documents, a bit each.
   *
   * @param generation that of the articles that were dated beside each other last; 0 for none
   * @param receiver told how far the search is
   */
  FixedBitSet since(long generation, NeighbourStore.Receiver receiver, CancelToken cancel)
      throws IOException {
    FixedBitSet open = having(NeighbourFinder.OPEN);
    if (generation == 0) {
      return open;
    }
    FixedBitSet changed = after(generation);
    if ((long) changed.cardinality() * MOST_BROUGHT >= open.cardinality()) {
      return open;
    }
    FixedBitSet sure = having(NeighbourFinder.SURE);
    sure.and(changed);
    changed.and(open);
    BitSetIterator docs = new BitSetIterator(sure, 0);
    long all = sure.cardinality();
    long looked = 0;
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      cancel.check();
      receiver.looking(looked++, all);
      List<Integer> brought =
          finder.open(snapshot, archive.extracted(snapshot, doc), MOST_BROUGHT, LEAST_LIKENESS);
      brought.forEach(changed::set);
    }
    return changed;
  }

  private FixedBitSet having(Term term) throws IOException {
    FixedBitSet docs = new FixedBitSet(snapshot.getIndexReader().maxDoc());
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings != null) {
        add(leaf, postings, docs);
      }
    }
    return docs;
  }

  private FixedBitSet after(long generation) throws IOException {
    FixedBitSet docs = new FixedBitSet(snapshot.getIndexReader().maxDoc());
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      NumericDocValues generations = DocValues.getNumeric(leaf.reader(), Fields.GENERATION);
      Bits live = leaf.reader().getLiveDocs();
      while (generations.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int doc = generations.docID();
        if (generations.longValue() > generation && (live == null || live.get(doc))) {
          docs.set(leaf.docBase + doc);
        }
      }
    }
    return docs;
  }

  private static void add(LeafReaderContext leaf, DocIdSetIterator found, FixedBitSet docs)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(found.docID())) {
        docs.set(leaf.docBase + found.docID());
      }
    }
  }
}
