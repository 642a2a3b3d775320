package org.dateline.index;

import java.util.HashMap;
import java.util.Map;
import org.dateline.copies.Clustering;
import org.dateline.ingest.CopyStore;
import org.dateline.work.CancelToken;

/** Finds the clusters of copies of an index, and keeps them in it. */
final class ClusterStore implements CopyStore {
  private static final double THOUSAND = 1000;

  private final Snapshots snapshots;
  private final LuceneImportStore store;

  ClusterStore(Snapshots snapshots, LuceneImportStore store) {
    this.snapshots = snapshots;
    this.store = store;
  }

  @Override
  public boolean isCompared() {
    return store.isCompared();
  }

  @Override
  public void compare(Looked looked, CancelToken cancel) {
    snapshots.with(
        snapshot -> {
          ComparedArticles articles = ComparedArticles.of(snapshot, cancel);
          int[] heads = heads(articles);
          double[] alike = new double[heads.length];
          for (int i = 0; i < heads.length; i++) {
            alike[i] = articles.alike(i) / THOUSAND;
          }
          Clustering.run(
              articles,
              heads,
              alike,
              (article, head, like) -> {
                keep(articles, article, head, like);
                looked.at(article, heads.length);
              },
              cancel);
          return true;
        });
    store.compared();
  }

  /** What each article belonged to so far. */
  private static int[] heads(ComparedArticles articles) {
    Map<Long, Integer> known = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      if (articles.cluster(i) == articles.number(i)) {
        known.put(articles.number(i), i);
      }
    }
    int[] heads = new int[articles.size()];
    for (int i = 0; i < heads.length; i++) {
      Integer head = articles.isNew(i) ? null : known.get(articles.cluster(i));
      heads[i] = head == null ? Clustering.NEW : head;
    }
    return heads;
  }

  private void keep(ComparedArticles articles, int article, int head, double alike) {
    long cluster = articles.number(head);
    boolean same = !articles.isNew(article) && articles.cluster(article) == cluster;
    if (!same || articles.alike(article) != Math.round(alike * THOUSAND)) {
      store.cluster(articles.id(article), cluster, alike);
    }
  }
}
