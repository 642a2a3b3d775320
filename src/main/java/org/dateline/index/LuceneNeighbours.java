package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.article.Article;
import org.dateline.article.Neighbourhood;
import org.dateline.ingest.NeighbourStore;
import org.dateline.work.CancelToken;

/** The articles of an index beside each other. */
final class LuceneNeighbours implements NeighbourStore {
  private final Snapshots snapshots;
  private final LuceneArchive archive;
  private final LuceneImportStore store;
  private final NeighbourFinder finder = new NeighbourFinder();

  LuceneNeighbours(Snapshots snapshots, LuceneArchive archive, LuceneImportStore store) {
    this.snapshots = snapshots;
    this.archive = archive;
    this.store = store;
  }

  @Override
  public boolean isSettled() {
    return store.isSettled();
  }

  @Override
  public void settle() {
    store.settle();
  }

  @Override
  public Neighbourhood like(Article article, int most) {
    return snapshots.with(snapshot -> finder.like(snapshot, article, most));
  }

  @Override
  public void eachOpen(int most, Receiver receiver, CancelToken cancel) {
    snapshots.with(
        snapshot -> {
          FixedBitSet open =
              new OpenArticles(snapshot, archive, finder)
                  .since(store.generation(), receiver, cancel);
          receiver.begin(open.cardinality());
          BitSetIterator docs = new BitSetIterator(open, 0);
          for (int doc = docs.nextDoc();
              doc != DocIdSetIterator.NO_MORE_DOCS;
              doc = docs.nextDoc()) {
            int next = doc;
            receiver.take(() -> open(snapshot, next, most));
          }
          receiver.end();
          return true;
        });
  }

  private Open open(Snapshot snapshot, int doc, int most) {
    try {
      Article article = archive.extracted(snapshot, doc);
      return new Open(article, finder.like(snapshot, article, most));
    } catch (IOException e) {
      throw new UncheckedIOException("The index could not be read.", e);
    }
  }
}
