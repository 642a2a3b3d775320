package org.dateline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.dateline.cli.Program.OpenArchive;
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
import org.dateline.search.ArticleStream;
import org.dateline.search.Atlas;
import org.dateline.search.Concordance;
import org.dateline.search.Copies;
import org.dateline.search.Names;
import org.dateline.search.Quotations;
import org.dateline.search.Reviews;
import org.dateline.search.Timelines;
import org.dateline.ui.correcting.CorrectionSources;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.jspecify.annotations.Nullable;

/** An open archive with everything that works on it, put together. */
final class Workspace implements OpenArchive, OpenStore {
  /** So many articles are corrected while a window waits for its archive; more come after that. */
  private static final int MOST_AT_OPENING = 500;

  private final ArchiveIndex index;
  private final OpenedNotebook notebook;
  private final Importer importer;

  private Workspace(ArchiveIndex index, OpenedNotebook notebook, Duration showing) {
    InstantSource clock = InstantSource.system();
    int threads = Runtime.getRuntime().availableProcessors();
    this.index = index;
    this.notebook = notebook;
    Supplier<Extraction> extraction = new Lazy<>(Extraction::load);
    SecondPass second =
        new SecondPass(
            index.store(),
            index.neighbours(),
            (content, like) -> extraction.get().redating(clock).date(content, like),
            clock);
    this.importer =
        new Importer(
            ArticleMakers.create(extraction, clock),
            index.store(),
            threads,
            second
                .andThen(new CopyPass(index.store(), index.clusters(), clock))
                .andThen((_, cancel) -> notebook.reconcile(index.store(), cancel)),
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
    Workspace opened =
        new Workspace(ArchiveIndex.open(folder, false), OpenedNotebook.of(folder), showing);
    Corrections kept = opened.kept();
    if (opened.index.corrections().affected(kept) <= MOST_AT_OPENING) {
      opened.correct(kept);
    }
    return opened;
  }

  /** The corrections that are kept; those of the index where that can't be told. */
  private Corrections kept() {
    Notebook open = notebook.notebook();
    return open == null
        ? index.corrections().corrections()
        : Corrections.of(open.corrections().corrections());
  }

  private void correct(Corrections kept) {
    index.corrections().correct(kept, Progress.ignored(), new CancelToken());
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
    Notebook open = notebook.notebook();
    return open == null
        ? null
        : new CorrectionSources(index.corrections(), index.names(), open.corrections());
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
    index.verify(cancel);
  }

  /**
   * Opens the archive in {@code folder} only to ask it, also while another process imports.
   *
   * @throws ArchiveUnavailable if there is none, or it can't be read
   */
  static OpenArchive openToRead(Path folder) throws ArchiveUnavailable {
    return new Reading(ArchiveIndex.open(folder, true), OpenedNotebook.NONE);
  }

  /**
   * Opens the archive in {@code folder} only to look at it, also while another process imports.
   *
   * @throws ArchiveUnavailable if there is none, or it can't be read
   */
  static Reading openToLook(Path folder) throws ArchiveUnavailable {
    return new Reading(ArchiveIndex.open(folder, true), OpenedNotebook.of(folder));
  }

  @Override
  public Archive archive() {
    return index.archive();
  }

  @Override
  public Names names() {
    return index.names();
  }

  @Override
  public Copies copies() {
    return index.copies();
  }

  @Override
  public Timelines timelines() {
    return index.timelines();
  }

  @Override
  public Atlas atlas() {
    return index.atlas();
  }

  /** What a window is put on. */
  OpenedArchive opened() {
    return new OpenedArchive(
        archive(),
        timelines(),
        atlas(),
        articles(),
        quotations(),
        concordance(),
        copies(),
        names(),
        reviews(),
        ledger(),
        importer,
        index.overlaps(),
        notebook,
        corrections());
  }

  @Override
  public Reviews reviews() {
    return index.reviews();
  }

  @Override
  public ArticleStream articles() {
    return index.articles();
  }

  @Override
  public Quotations quotations() {
    return index.quotations();
  }

  @Override
  public Concordance concordance() {
    return index.concordance();
  }

  /** What imports made of each file. */
  ImportStore store() {
    return index.store();
  }

  @Override
  public ImportStore ledger() {
    return index.store();
  }

  @Override
  public Importer importer() {
    return importer;
  }

  @Override
  public void close() {
    try (notebook) {
      close(index);
    }
  }

  private static void close(ArchiveIndex index) {
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The archive could not be closed", e);
    }
  }

  /** An archive without an importer, which would have to look the program over first. */
  record Reading(ArchiveIndex index, OpenedNotebook notebook) implements OpenArchive {
    /** What a window is put on. */
    OpenedArchive opened() {
      return new OpenedArchive(
          archive(),
          timelines(),
          atlas(),
          articles(),
          quotations(),
          concordance(),
          copies(),
          names(),
          reviews(),
          ledger(),
          null,
          index.overlaps(),
          notebook,
          null);
    }

    @Override
    public Archive archive() {
      return index.archive();
    }

    @Override
    public Names names() {
      return index.names();
    }

    @Override
    public Copies copies() {
      return index.copies();
    }

    @Override
    public Timelines timelines() {
      return index.timelines();
    }

    @Override
    public Atlas atlas() {
      return index.atlas();
    }

    @Override
    public Reviews reviews() {
      return index.reviews();
    }

    @Override
    public ArticleStream articles() {
      return index.articles();
    }

    @Override
    public Quotations quotations() {
      return index.quotations();
    }

    @Override
    public Concordance concordance() {
      return index.concordance();
    }

    @Override
    public ImportStore ledger() {
      return index.store();
    }

    @Override
    public void close() {
      try (notebook) {
        Workspace.close(index);
      }
    }
  }
}
