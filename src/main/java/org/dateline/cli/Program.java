package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.evaluate.Evaluator;
import org.dateline.ingest.ArticleMaker;
import org.dateline.ingest.ImportStore;
import org.dateline.ingest.Importer;
import org.dateline.notebook.Notebook;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.Archive;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.ArticleStream;
import org.dateline.search.Atlas;
import org.dateline.search.Authority;
import org.dateline.search.Concordance;
import org.dateline.search.Copies;
import org.dateline.search.Names;
import org.dateline.search.Quotations;
import org.dateline.search.Reviews;
import org.dateline.search.Timelines;

/** What the command line needs of the rest of the program. */
public interface Program {

  /** The version, as people know it. */
  String version();

  /**
   * Opens the archive in {@code folder} to ask it.
   *
   * @throws ArchiveUnavailable if there is none, or it can't be read
   */
  OpenArchive open(Path folder) throws ArchiveUnavailable;

  /**
   * Opens the archive in {@code folder} to import, and makes it if there is none.
   *
   * @throws ArchiveUnavailable if it can't be written, or another process has it open
   */
  OpenStore openToImport(Path folder) throws ArchiveUnavailable;

  /**
   * Compares every byte of the index of the archive in {@code folder} with the checksums that were
   * written with it; answers how many articles it has.
   *
   * @throws ArchiveUnavailable if there is none, or they don't agree
   */
  long check(Path folder) throws ArchiveUnavailable;

  /**
   * Empties the archive in {@code folder} but for the list of what it was made from, and opens it.
   *
   * @throws ArchiveUnavailable if it can't be written, or another process has it open
   */
  OpenStore rebuild(Path folder) throws ArchiveUnavailable;

  /**
   * Reads one file, or one record of a file that holds many, without an archive.
   *
   * @param line where the record stands, counted from 1; 0 for the file
   */
  ArticleMaker.Made read(Path file, long line);

  /**
   * Opens the notebook of the archive in {@code folder}, and makes it if there is none.
   *
   * @throws NotebookUnavailable if it can't be read or written
   */
  Notebook notebook(Path folder) throws NotebookUnavailable;

  /** What is known of people and places beside an archive. */
  Authority authority();

  /**
   * Ties what hangs on articles in {@code notebook} to the articles of the archive in {@code
   * folder}, if there is one.
   *
   * @throws ArchiveUnavailable if there is one that can't be read
   */
  void reconcile(Path folder, Notebook notebook) throws ArchiveUnavailable;

  /** What measures extraction. */
  Evaluator evaluator();

  /** Opens the window on the archive in {@code folder}; returns when it is closed. */
  void window(Path folder);

  /** An archive that can be asked, and what imports made of it. */
  interface OpenArchive extends AutoCloseable {
    /** The articles. */
    Archive archive();

    /** The people and places of the articles. */
    Names names();

    /** Which articles are copies of one another. */
    Copies copies();

    /** The dates of the articles. */
    Timelines timelines();

    /** Where the places of the articles lie. */
    Atlas atlas();

    /** The articles that are left to review. */
    Reviews reviews();

    /** The articles whole, one after another. */
    ArticleStream articles();

    /** Who said what in the articles. */
    Quotations quotations();

    /** The words of queries in context. */
    Concordance concordance();

    /** What became of each file. Only its questions may be used. */
    ImportStore ledger();

    @Override
    void close();
  }

  /** An archive that can be imported to. */
  interface OpenStore extends AutoCloseable {
    /** Imports to it. */
    Importer importer();

    @Override
    void close();
  }
}
