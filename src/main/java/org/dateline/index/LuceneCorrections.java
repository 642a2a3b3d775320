package org.dateline.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.correction.Affected;
import org.dateline.correction.ArticleKey;
import org.dateline.correction.Corrections;
import org.dateline.ingest.Outcome;
import org.dateline.search.CorrectedArchive;
import org.dateline.search.Facet;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.jspecify.annotations.Nullable;

/** Brings the articles of an index in line with corrections. */
final class LuceneCorrections implements CorrectedArchive {
  private final Snapshots snapshots;
  private final LuceneArchive archive;
  private final LuceneImportStore store;
  private final AppliedCorrections applied;
  private final boolean writable;
  private final Object turn = new Object();
  private volatile @Nullable CancelToken running;

  LuceneCorrections(
      Snapshots snapshots,
      LuceneArchive archive,
      LuceneImportStore store,
      AppliedCorrections applied,
      boolean writable) {
    this.snapshots = snapshots;
    this.archive = archive;
    this.store = store;
    this.applied = applied;
    this.writable = writable;
  }

  @Override
  public Corrections corrections() {
    return applied.current();
  }

  @Override
  public boolean isWritable() {
    return writable;
  }

  @Override
  public Optional<Article> extracted(String id) {
    return archive.extracted(id);
  }

  @Override
  public long affected(Corrections next) {
    Affected affected = applied.current().difference(next);
    return affected.isEmpty() ? 0 : snapshots.with(snapshot -> snapshot.count(query(affected)));
  }

  @Override
  public void correct(Corrections next, Progress.Listener progress, CancelToken cancel) {
    CancelToken before = running;
    if (before != null) {
      before.cancel();
    }
    synchronized (turn) {
      Affected now = applied.current().difference(next);
      Affected left = applied.open();
      if (now.isEmpty() && left.isEmpty() && applied.current().equals(next)) {
        return;
      }
      CancelToken own = new CancelToken();
      running = own;
      applied.alone(
          () -> {
            applied.change(next, now.and(left));
            store.describe();
            store.show();
          });
      Run run = new Run(progress, () -> check(cancel, own));
      run.over(now);
      store.refreshCorrections();
      if (!left.isEmpty()) {
        run.over(left);
        store.refreshCorrections();
      }
      applied.alone(applied::done);
      running = null;
    }
  }

  private static void check(CancelToken asked, CancelToken overtaken) {
    asked.check();
    overtaken.check();
  }

  @Override
  public void commit() {
    store.commitCorrections();
  }

  /** The articles that may be affected: their names, before or after they were corrected. */
  private static Query query(Affected affected) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    add(any, Fields.of(Facet.PERSON), affected.people());
    add(any, Fields.EXTRACTED_PEOPLE, affected.people());
    add(any, Fields.of(Facet.PLACE), affected.places());
    add(any, Fields.EXTRACTED_PLACES, affected.places());
    List<BytesRef> ids = new ArrayList<>();
    List<BytesRef> fingerprints = new ArrayList<>();
    for (ArticleKey key : affected.articles()) {
      ids.add(new BytesRef(key.id()));
      fingerprints.add(ArticleDocument.fingerprint(key.fingerprint()));
    }
    addTerms(any, Fields.ID, ids);
    addTerms(any, Fields.ORIGINAL, fingerprints);
    addTerms(any, Fields.COPY, fingerprints);
    return any.build();
  }

  private static void add(BooleanQuery.Builder any, String field, Set<String> names) {
    addTerms(any, field, names.stream().map(name -> new BytesRef(NameTerms.kept(name))).toList());
  }

  private static void addTerms(BooleanQuery.Builder any, String field, List<BytesRef> terms) {
    if (!terms.isEmpty()) {
      any.add(new TermInSetQuery(field, terms), Occur.SHOULD);
    }
  }

  /** One walk over the articles that may be affected. */
  private final class Run {
    private final Progress.Listener progress;
    private final Runnable check;
    private final long begun = System.nanoTime();
    private long done;

    Run(Progress.Listener progress, Runnable check) {
      this.progress = progress;
      this.check = check;
    }

    void over(Affected affected) {
      if (affected.isEmpty()) {
        return;
      }
      snapshots.with(
          snapshot -> {
            Query query = snapshot.rewrite(query(affected));
            long total = done + snapshot.count(query);
            Weight weight = snapshot.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
              over(snapshot, leaf, weight.scorer(leaf), total);
            }
            return true;
          });
    }

    private void over(Snapshot snapshot, LeafReaderContext leaf, @Nullable Scorer found, long total)
        throws IOException {
      if (found == null) {
        return;
      }
      NumericDocValues forms = DocValues.getNumeric(leaf.reader(), Fields.CORRECTED);
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator docs = found.iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (live != null && !live.get(doc)) {
          continue;
        }
        check.run();
        correct(snapshot, leaf.docBase + doc, forms.advanceExact(doc) ? forms.longValue() : 0);
        done++;
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
        progress.progressed(new Progress(done, total, elapsed, ""));
      }
    }

    /** What was found out of an article beside others: its cluster of copies. */
    private static List<Field> carried(Snapshot snapshot, int doc) throws IOException {
      List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      List<Field> carried = new ArrayList<>();
      for (String field : List.of(Fields.CLUSTER, Fields.ALIKE, Fields.GENERATION)) {
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
        if (values.advanceExact(doc - leaf.docBase)) {
          carried.add(new NumericDocValuesField(field, values.longValue()));
        }
      }
      return carried;
    }

    /** Indexes an article anew, unless it is indexed as it should be. */
    private void correct(Snapshot snapshot, int doc, long form) throws IOException {
      Article extracted = archive.extracted(snapshot, doc);
      Corrections made = applied.current();
      boolean reviewed = made.isReviewed(extracted);
      if (CorrectedFields.form(extracted, made.apply(extracted), reviewed) != form) {
        Outcome outcome = new Ledger(snapshot.getIndexReader()).outcome(doc);
        store.correct(extracted, outcome, carried(snapshot, doc));
      }
    }
  }
}
