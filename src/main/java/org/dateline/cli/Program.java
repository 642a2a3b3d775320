package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.ingest.ArticleMaker;
import org.dateline.ingest.ImportStore;
import org.dateline.ingest.Importer;
import org.dateline.search.Archive;

/** What the command line needs of the rest of the program. */
public interface Program {

  /** The version, as people know it. */
  String version();

  /** Whether there is an archive in {@code folder}. */
  boolean hasArchive(Path folder);

  /**
   * Opens the archive in {@code folder} to ask it.
   *
   * @throws java.io.UncheckedIOException if it can't be read
   */
  OpenArchive open(Path folder);

  /**
   * Opens the archive in {@code folder} to import, and makes it if there is none.
   *
   * @throws java.io.UncheckedIOException if it can't be written, or another process is importing
   */
  OpenStore openToImport(Path folder);

  /** Reads one file without an archive. */
  ArticleMaker.Made read(Path file);

  /** Opens the window on the archive in {@code folder}; returns when it is closed. */
  void window(Path folder);

  /** An archive that can be asked, and what imports made of it. */
  interface OpenArchive extends AutoCloseable {
    /** The articles. */
    Archive archive();

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
