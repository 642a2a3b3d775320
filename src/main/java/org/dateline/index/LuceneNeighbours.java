package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.dateline.article.Article;
import org.dateline.article.Neighbourhood;
import org.dateline.ingest.NeighbourStore;

/** The articles of an index beside each other. */
final class LuceneNeighbours implements NeighbourStore {
  private static final Term OPEN = new Term(Fields.DATING, Fields.OPEN);

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
  public long open() {
    return snapshots.with(snapshot -> snapshot.articles(new TermQuery(OPEN)));
  }

  @Override
  public Neighbourhood like(Article article, int most) {
    return snapshots.with(snapshot -> finder.like(snapshot, article, most));
  }

  @Override
  public void eachOpen(int most, Receiver receiver) {
    snapshots.with(
        snapshot -> {
          for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
            each(snapshot, leaf, most, receiver);
          }
          receiver.end();
          return true;
        });
  }

  private void each(Snapshot snapshot, LeafReaderContext leaf, int most, Receiver receiver)
      throws IOException {
    PostingsEnum open = leaf.reader().postings(OPEN, PostingsEnum.NONE);
    Bits live = leaf.reader().getLiveDocs();
    while (open != null && open.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(open.docID())) {
        int doc = leaf.docBase + open.docID();
        receiver.take(() -> open(snapshot, doc, most));
      }
    }
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
