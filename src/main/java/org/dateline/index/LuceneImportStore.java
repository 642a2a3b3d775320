package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.dateline.article.Address;
import org.dateline.article.Article;
import org.dateline.ingest.ImportStore;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.Outcome.Result;
import org.dateline.ingest.OutcomeList;
import org.jspecify.annotations.Nullable;

/** The ledger of files and their articles, in the index that is searched. */
final class LuceneImportStore implements ImportStore, AutoCloseable {
  private static final String NOT_WRITTEN =
      "The index could not be written. What was read before is kept, and the next import goes on"
          + " from there.";

  private final @Nullable IndexWriter writer;
  private final Snapshots snapshots;
  private final LuceneArchive archive;
  private final ArticleDocument documents;
  private final AppliedCorrections corrections;
  private final SourceList sources;
  private final List<Path> roots;
  private volatile boolean settled;
  private final AtomicLong generation;
  private volatile boolean compared;

  private final ParallelPuts puts = new ParallelPuts();

  /** What was put or removed since the last commit. */
  private final Map<Address, Optional<Outcome>> pending = new ConcurrentHashMap<>();

  /**
   * A store on an open index.
   *
   * @param writer null for one that can only be read
   * @param sources where the roots are kept
   * @param data what was written with the last commit
   */
  LuceneImportStore(
      @Nullable IndexWriter writer,
      Snapshots snapshots,
      LuceneArchive archive,
      ArticleDocument documents,
      SourceList sources,
      CommitData data)
      throws IOException {
    this.writer = writer;
    this.snapshots = snapshots;
    this.archive = archive;
    this.documents = documents;
    this.corrections = documents.corrections();
    this.sources = sources;
    this.roots = new ArrayList<>(sources.read());
    this.settled = data.settled();
    this.generation = new AtomicLong(data.generation());
    this.compared = data.compared();
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
        write(open -> sources.write(roots));
      }
    }
  }

  @Override
  public Optional<Outcome> outcome(Address address) {
    puts.finish(address);
    Optional<Outcome> uncommitted = pending.get(address);
    if (uncommitted != null) {
      return uncommitted;
    }
    return snapshots.with(snapshot -> new Ledger(snapshot.getIndexReader()).of(address));
  }

  @Override
  public Optional<Article> article(Address address) {
    return outcome(address).flatMap(LuceneImportStore::articleId).flatMap(archive::extracted);
  }

  private static Optional<String> articleId(Outcome outcome) {
    return switch (outcome.result()) {
      case Result.Read(String id, String _) -> Optional.of(id);
      case Result.Copy(String id, Address _) -> Optional.of(id);
      case Result.Container _,
          Result.Empty _,
          Result.Unreadable _,
          Result.Skipped _,
          Result.Failed _ ->
          Optional.empty();
    };
  }

  @Override
  public Optional<Outcome> original(String fingerprint) {
    return snapshots.with(snapshot -> new Ledger(snapshot.getIndexReader()).original(fingerprint));
  }

  @Override
  public List<Outcome> copies(String fingerprint, int most) {
    return snapshots.with(
        snapshot -> new Ledger(snapshot.getIndexReader()).copies(fingerprint, most));
  }

  @Override
  public void put(Article article, Outcome outcome) {
    changed();
    puts.start(
        outcome.address(),
        article.content().text().length(),
        () ->
            corrections.whileUnchanged(
                () -> {
                  Document document = documents.of(article, outcome);
                  document.add(new NumericDocValuesField(Fields.GENERATION, generation.get() + 1));
                  index(outcome, document);
                }));
  }

  @Override
  public void put(Outcome outcome) {
    changed();
    if (outcome.result() instanceof Result.Container) {
      puts.finish(); // a file that is accounted for has all its records in the index
    } else {
      puts.finish(outcome.address());
    }
    corrections.whileUnchanged(() -> index(outcome, ArticleDocument.of(outcome)));
  }

  private void index(Outcome outcome, Document document) {
    write(open -> open.updateDocument(AddressKey.term(outcome.address()), document));
    pending.put(outcome.address(), Optional.of(outcome));
    corrections.put(outcome.address());
  }

  private void changed() {
    settled = false;
    compared = false;
  }

  /**
   * Indexes an article anew with the corrections there are now, unless it was put in or removed
   * since they changed.
   *
   * @param extracted without corrections
   * @param carried what was found out of the article beside others, and is kept
   */
  void correct(Article extracted, Outcome outcome, List<Field> carried) {
    Address address = outcome.address();
    corrections.alone(
        () -> {
          if (!corrections.wasPut(address)) {
            Outcome now = Optional.ofNullable(pending.get(address)).flatMap(o -> o).orElse(outcome);
            Document document = documents.of(extracted.at(now.line()), now);
            carried.forEach(document::add);
            write(open -> open.updateDocument(AddressKey.term(address), document));
          }
        });
  }

  @Override
  public void move(Address record, long line) {
    puts.finish(record);
    write(open -> open.updateNumericDocValue(AddressKey.term(record), Fields.LINE, line));
    pending.put(record, outcome(record).map(known -> known.at(line)));
  }

  @Override
  public void remove(Address address) {
    changed();
    puts.finish(address);
    corrections.whileUnchanged(
        () -> {
          write(open -> open.deleteDocuments(AddressKey.term(address)));
          pending.put(address, Optional.empty());
          corrections.put(address);
        });
  }

  /** Whether nothing was put or removed since {@link #settle}. */
  boolean isSettled() {
    return settled;
  }

  /**
   * The generation of the articles that were dated beside each other last: those that were put in
   * since have a higher one. 0 if there was none yet.
   */
  long generation() {
    return generation.get();
  }

  /** Takes note that every article was dated beside all others. */
  void settle() {
    settled = true;
    generation.incrementAndGet();
  }

  /** Whether nothing was put or removed since {@link #compared}. */
  boolean isCompared() {
    return compared;
  }

  /** Takes note that every article was compared with all others. */
  void compared() {
    compared = true;
  }

  /** Notes which cluster an article belongs to. */
  void cluster(String id, long cluster, double alike) {
    write(
        open ->
            open.updateDocValues(
                new Term(Fields.ID, id),
                new NumericDocValuesField(Fields.CLUSTER, cluster),
                new NumericDocValuesField(Fields.ALIKE, Math.round(alike * 1000))));
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
  public OutcomeList list(Consumer<Outcome> each) {
    Snapshots.@Nullable Held open = null;
    try {
      Snapshots.Held held = snapshots.hold();
      open = held;
      LuceneOutcomes list =
          new LuceneOutcomes(held, new Ledger(held.snapshot().getIndexReader()).documents(each));
      open = null;
      return list;
    } catch (IOException e) {
      throw new UncheckedIOException("The index could not be read.", e);
    } finally {
      if (open != null) {
        open.close();
      }
    }
  }

  @Override
  public void files(Path root, Consumer<Outcome> each) {
    snapshots.with(
        snapshot -> {
          new Ledger(snapshot.getIndexReader()).files(root, each);
          return true;
        });
  }

  @Override
  public void records(Path file, Consumer<Outcome> each) {
    snapshots.with(
        snapshot -> {
          new Ledger(snapshot.getIndexReader()).records(file, each);
          return true;
        });
  }

  /** Makes visible what is in the index, without waiting for what is under way. */
  void show() {
    write(open -> snapshots.refresh());
  }

  @Override
  public void refresh() {
    puts.between(this::showAll);
  }

  /** The same for somebody who put no articles in. */
  void refreshCorrections() {
    puts.betweenOthers(this::showAll);
  }

  private void showAll() {
    Map<Address, Optional<Outcome>> before = Map.copyOf(pending);
    write(open -> snapshots.refresh());
    before.forEach(pending::remove);
  }

  @Override
  public void commit() {
    puts.between(this::write);
  }

  /** The same for somebody who put no articles in. */
  void commitCorrections() {
    puts.betweenOthers(this::write);
  }

  private void write() {
    // What is removed or moved while this runs may or may not be part of it: it is kept as pending.
    Map<Address, Optional<Outcome>> before = Map.copyOf(pending);
    CommitData data = data();
    // Corrections that change after this are in a later commit, and so are all articles with them.
    corrections.whileUnchanged(() -> write(open -> describe(open, data)));
    write(
        open -> {
          open.commit();
          snapshots.refresh();
        });
    before.forEach(pending::remove);
  }

  private CommitData data() {
    return new CommitData(CommitData.FORMAT, settled, generation.get(), compared);
  }

  private void describe(IndexWriter open, CommitData data) {
    Map<String, String> all = new HashMap<>(data.write());
    all.putAll(corrections.write());
    open.setLiveCommitData(all.entrySet());
  }

  /** Describes the next commit anew, whoever makes it. */
  void describe() {
    write(open -> describe(open, data()));
  }

  /** Ends the threads that put articles in; those under way are put in. */
  @Override
  public void close() {
    puts.close();
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
      throw new UncheckedIOException(NOT_WRITTEN, e);
    } catch (IllegalStateException e) {
      // Lucene closes the writer when the disk is full or fails, and keeps the reason. A commit
      // that finds it failing just then throws another exception.
      Throwable reason = writer.getTragicException();
      if (reason == null && !(e instanceof AlreadyClosedException)) {
        throw e;
      }
      throw new UncheckedIOException(
          NOT_WRITTEN, reason instanceof IOException io ? io : new IOException(e));
    }
  }
}
