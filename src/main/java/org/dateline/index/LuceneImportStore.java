package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.dateline.article.Article;
import org.dateline.ingest.ImportStore;
import org.dateline.ingest.Outcome;
import org.jspecify.annotations.Nullable;

/** The ledger of files and their articles, in the index that is searched. */
final class LuceneImportStore implements ImportStore {
  private final @Nullable IndexWriter writer;
  private final Snapshots snapshots;
  private final ArticleDocument documents;
  private final List<Path> roots;
  private volatile boolean settled;

  /** What was put or removed since the last commit. */
  private final Map<Path, Optional<Outcome>> pending = new ConcurrentHashMap<>();

  /**
   * A store on an open index.
   *
   * @param writer null for one that can only be read
   * @param data what the last commit says beside the documents
   */
  LuceneImportStore(
      @Nullable IndexWriter writer,
      Snapshots snapshots,
      ArticleDocument documents,
      CommitData data) {
    this.writer = writer;
    this.snapshots = snapshots;
    this.documents = documents;
    this.roots = new ArrayList<>(data.roots());
    this.settled = data.settled();
  }

  @Override
  public List<Path> roots() {
    synchronized (roots) {
      return List.copyOf(roots);
    }
  }

  @Override
  public void addRoot(Path root) {
    synchronized (roots) {
      if (!roots.contains(root)) {
        roots.add(root);
      }
    }
  }

  @Override
  public Optional<Outcome> outcome(Path file) {
    Optional<Outcome> uncommitted = pending.get(file);
    if (uncommitted != null) {
      return uncommitted;
    }
    return snapshots.with(snapshot -> new Ledger(snapshot.getIndexReader()).of(file));
  }

  @Override
  public List<Outcome> withFingerprint(String fingerprint) {
    return snapshots.with(
        snapshot -> new Ledger(snapshot.getIndexReader()).withFingerprint(fingerprint));
  }

  @Override
  public void put(Article article, Outcome outcome) {
    put(outcome, documents.of(article, outcome));
  }

  @Override
  public void put(Outcome outcome) {
    put(outcome, ArticleDocument.of(outcome));
  }

  private void put(Outcome outcome, Document document) {
    settled = false;
    write(open -> open.updateDocument(term(outcome.file()), document));
    pending.put(outcome.file(), Optional.of(outcome));
  }

  @Override
  public void remove(Path file) {
    settled = false;
    write(open -> open.deleteDocuments(term(file)));
    pending.put(file, Optional.empty());
  }

  /** Whether nothing was put or removed since {@link #settle}. */
  boolean isSettled() {
    return settled;
  }

  /** Takes note that every article was dated beside all others. */
  void settle() {
    settled = true;
  }

  private static Term term(Path file) {
    return new Term(Fields.PATH, file.toString());
  }

  @Override
  public void outcomes(Consumer<Outcome> each) {
    snapshots.with(
        snapshot -> {
          new Ledger(snapshot.getIndexReader()).each(each);
          return true;
        });
  }

  @Override
  public void outcomes(Path root, Consumer<Outcome> each) {
    snapshots.with(
        snapshot -> {
          new Ledger(snapshot.getIndexReader()).each(root, each);
          return true;
        });
  }

  @Override
  public void commit() {
    // What is put while this runs may or may not be part of it: it is kept as pending.
    Map<Path, Optional<Outcome>> before = Map.copyOf(pending);
    CommitData data = new CommitData(CommitData.FORMAT, roots(), settled);
    write(
        open -> {
          open.setLiveCommitData(data.write().entrySet());
          open.commit();
          snapshots.refresh();
        });
    before.forEach(pending::remove);
  }

  /** Something that changes the index. */
  @FunctionalInterface
  private interface Change {
    void to(IndexWriter open) throws IOException;
  }

  private void write(Change change) {
    if (writer == null) {
      throw new IllegalStateException("the archive was opened for reading only");
    }
    try {
      change.to(writer);
    } catch (IOException e) {
      throw new UncheckedIOException("The index could not be written.", e);
    } catch (AlreadyClosedException e) {
      // Lucene closes the writer when the disk is full or fails; what was committed is safe.
      throw new UncheckedIOException("The index could not be written.", new IOException(e));
    }
  }
}
