package org.dateline.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.dateline.cli.Program.OpenStore;
import org.dateline.correction.Corrections;
import org.dateline.index.ArchiveIndex;
import org.dateline.ingest.CopyPass;
import org.dateline.ingest.ImportStore;
import org.dateline.ingest.Importer;
import org.dateline.ingest.SecondPass;
import org.dateline.notebook.Notebook;
import org.dateline.search.Archive;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.ui.correcting.CorrectionSources;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.jspecify.annotations.Nullable;

/** An archive that can be imported to, with everything that works on it put together. */
final class Workspace implements OpenStore {
  /** So many articles are corrected while a window waits for its archive; more come after that. */
  private static final int MOST_AT_OPENING = 500;

  private final OpenIndex open;
  private final Importer importer;

  private Workspace(OpenIndex open, Duration showing) {
    InstantSource clock = InstantSource.system();
    int threads = Runtime.getRuntime().availableProcessors();
    this.open = open;
    ArchiveIndex index = open.index();
    Supplier<Extraction> extraction = new Lazy<>(Extraction::load);
    SecondPass second =
        new SecondPass(
            index.store(),
            index.neighbours(),
            (content, like) -> extraction.get().redating(clock).date(content, like),
            threads,
            clock);
    this.importer =
        new Importer(
            ArticleMakers.create(extraction, clock),
            index.store(),
            threads,
            second
                .andThen(new CopyPass(index.store(), index.clusters(), clock))
                .andThen((_, cancel) -> open.notebook().reconcile(index.store(), cancel)),
            clock,
            showing);
  }

  /**
   * Opens the archive in {@code folder}, and makes it if there is none.
   *
   * @param showing how long new articles may stay unseen, as {@link Importer} takes it
   * @throws ArchiveUnavailable if it can't be written, or another process has it open
   */
  static Workspace open(Path folder, Duration showing) throws ArchiveUnavailable {
    Workspace opened = new Workspace(OpenIndex.toWrite(folder), showing);
    Corrections kept = opened.kept();
    if (opened.open.index().corrections().affected(kept) <= MOST_AT_OPENING) {
      opened.correct(kept);
    }
    return opened;
  }

  /** The corrections that are kept; those of the index where that can't be told. */
  private Corrections kept() {
    Notebook notebook = open.notebook().notebook();
    return notebook == null
        ? open.index().corrections().corrections()
        : Corrections.of(notebook.corrections().corrections());
  }

  private void correct(Corrections kept) {
    open.index().corrections().correct(kept, Progress.ignored(), new CancelToken());
  }

  /**
   * Has the archive answer with the corrections that are kept, however many articles they touch.
   */
  Workspace corrected() {
    correct(kept());
    return this;
  }

  /** What corrections are made with; null if they can't be kept. */
  @Nullable CorrectionSources corrections() {
    Notebook notebook = open.notebook().notebook();
    return notebook == null
        ? null
        : new CorrectionSources(open.index().corrections(), open.names(), notebook.corrections());
  }

  /**
   * Empties the archive in {@code folder} but for the list of what it was made from, and opens it.
   *
   * @param showing how long new articles may stay unseen, as {@link Importer} takes it
   * @throws ArchiveUnavailable if it can't be written, or another process has it open
   */
  static Workspace rebuild(Path folder, Duration showing) throws ArchiveUnavailable {
    ArchiveIndex.clear(folder);
    return open(folder, showing);
  }

  /**
   * Compares every byte of the index with the checksums that were written with it.
   *
   * @throws ArchiveUnavailable if they don't agree
   */
  void verify(CancelToken cancel) throws ArchiveUnavailable {
    open.index().verify(cancel);
  }

  /** The archive as it is asked; closed with this. */
  OpenIndex reading() {
    return open;
  }

  /** The articles. */
  Archive archive() {
    return open.archive();
  }

  /** What a window is put on. */
  OpenedArchive opened() {
    return open.opened(importer, corrections());
  }

  /** What imports made of each file. */
  ImportStore store() {
    return open.ledger();
  }

  @Override
  public Importer importer() {
    return importer;
  }

  @Override
  public void close() {
    open.close();
  }
}
