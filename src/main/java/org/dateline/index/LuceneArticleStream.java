package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.dateline.search.ArticleStream;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/** Whole articles from an index. */
final class LuceneArticleStream implements ArticleStream {
  /** How many hits are looked up at a time. */
  private static final int PAGE = 1000;

  private final Snapshots snapshots;
  private final LuceneArchive archive;

  LuceneArticleStream(Snapshots snapshots, LuceneArchive archive) {
    this.snapshots = snapshots;
    this.archive = archive;
  }

  @Override
  public void each(Choice choice, Receiver receiver, CancelToken cancel) {
    snapshots.with(
        snapshot -> {
          switch (choice) {
            case Choice.Found(SearchRequest request, long limit) ->
                found(snapshot, archive.order(snapshot, request, cancel), limit, receiver, cancel);
            case Choice.Selected(List<String> ids) -> selected(snapshot, ids, receiver, cancel);
          }
          return true;
        });
  }

  private void found(
      Snapshot snapshot, HitOrder order, long limit, Receiver receiver, CancelToken cancel)
      throws IOException {
    long total = Math.min(limit, order.page(0, 0).total());
    receiver.begin(total);
    for (int offset = 0; offset < total; offset += PAGE) {
      int size = (int) Math.min(PAGE, total - offset);
      for (HitOrder.Found hit : order.page(offset, size).hits()) {
        cancel.check();
        receiver.article(archive.article(snapshot, hit.doc()));
      }
    }
  }

  private void selected(Snapshot snapshot, List<String> ids, Receiver receiver, CancelToken cancel)
      throws IOException {
    List<Integer> documents = new ArrayList<>();
    for (String id : ids) {
      cancel.check();
      TopDocs found = snapshot.search(new TermQuery(new Term(Fields.ID, id)), 1);
      if (found.scoreDocs.length > 0) {
        documents.add(found.scoreDocs[0].doc);
      }
    }
    receiver.begin(documents.size());
    for (int document : documents) {
      cancel.check();
      receiver.article(archive.article(snapshot, document));
    }
  }
}
