package org.dateline.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import org.dateline.ingest.ImportStore;
import org.dateline.notebook.Notebook;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.notebook.Reconciliation;
import org.dateline.search.Annotations;
import org.dateline.work.CancelToken;
import org.jspecify.annotations.Nullable;

/**
 * The notebook beside an archive, or why it can't be opened: the archive can be read without it.
 *
 * @param notebook null if it can't be opened
 * @param problem why not, for the user; empty if it is open
 */
record OpenedNotebook(@Nullable Notebook notebook, String problem) implements AutoCloseable {
  /** No notebook, as for a question that needs none. */
  static final OpenedNotebook NONE = new OpenedNotebook(null, "No notebook was opened.");

  private static final Logger LOG = System.getLogger(OpenedNotebook.class.getName());

  /** Opens the notebook of the archive in {@code folder}, and makes it if there is none. */
  static OpenedNotebook of(Path folder) {
    try {
      return new OpenedNotebook(Notebook.open(Notebook.beside(folder), InstantSource.system()), "");
    } catch (NotebookUnavailable e) {
      LOG.log(Level.WARNING, e.getMessage(), e);
      return new OpenedNotebook(null, String.valueOf(e.getMessage()));
    }
  }

  /** What is marked. */
  Annotations annotations() {
    Notebook open = notebook;
    return open == null ? Annotations.NONE : open;
  }

  /** Ties what hangs on articles to where they are after an import. */
  void reconcile(ImportStore ledger, CancelToken cancel) {
    if (notebook != null) {
      new Reconciliation(notebook).run(new LedgerWhereabouts(ledger), cancel);
    }
  }

  @Override
  public void close() {
    if (notebook != null) {
      notebook.close();
    }
  }
}
