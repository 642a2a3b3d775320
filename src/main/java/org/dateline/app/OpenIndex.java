package org.dateline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.index.ArchiveIndex;
import org.dateline.ingest.ImportStore;
import org.dateline.ingest.Importer;
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
import org.jspecify.annotations.Nullable;

/** An open index as commands and windows ask it, with the notebook beside it. */
record OpenIndex(ArchiveIndex index, OpenedNotebook notebook) implements OpenArchive {

  /**
   * Opens the archive in {@code folder} only to ask it, also while another process imports. There
   * is no importer, which would have to look the program over first.
   *
   * @throws ArchiveUnavailable if there is none, or it can't be read
   */
  static OpenIndex toAsk(Path folder) throws ArchiveUnavailable {
    return new OpenIndex(
        ArchiveIndex.open(folder, true, new BundledAuthority()), OpenedNotebook.NONE);
  }

  /**
   * Opens the archive in {@code folder} only to look at it, with its notebook.
   *
   * @throws ArchiveUnavailable if there is none, or it can't be read
   */
  static OpenIndex toLook(Path folder) throws ArchiveUnavailable {
    return new OpenIndex(
        ArchiveIndex.open(folder, true, new BundledAuthority()), OpenedNotebook.of(folder));
  }

  /**
   * Opens the archive in {@code folder} to write it, and makes it if there is none.
   *
   * @throws ArchiveUnavailable if it can't be written, or another process has it open
   */
  static OpenIndex toWrite(Path folder) throws ArchiveUnavailable {
    return new OpenIndex(
        ArchiveIndex.open(folder, false, new BundledAuthority()), OpenedNotebook.of(folder));
  }

  /**
   * What a window is put on.
   *
   * @param importer null if nothing can be imported
   * @param corrections null if none can be made
   */
  OpenedArchive opened(@Nullable Importer importer, @Nullable CorrectionSources corrections) {
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
        corrections);
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
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The archive could not be closed", e);
    }
  }
}
