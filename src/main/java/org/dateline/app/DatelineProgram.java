package org.dateline.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.cli.Program;
import org.dateline.evaluate.Evaluator;
import org.dateline.ingest.ArticleMaker.Made;
import org.dateline.ingest.Importer;
import org.dateline.notebook.Notebook;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.notebook.Reconciliation;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.Authority;
import org.dateline.work.CancelToken;

/** The program as the command line sees it. */
final class DatelineProgram implements Program {
  private final Consumer<Path> window;
  private final Authority authority = new BundledAuthority();

  /**
   * The program.
   *
   * @param window opens the window on the archive in a folder, and returns when it is closed
   */
  DatelineProgram(Consumer<Path> window) {
    this.window = window;
  }

  @Override
  public String version() {
    String packaged = DatelineProgram.class.getPackage().getImplementationVersion();
    return Optional.ofNullable(packaged).orElse("(not packaged)");
  }

  @Override
  public OpenArchive open(Path folder) throws ArchiveUnavailable {
    return OpenIndex.toAsk(folder);
  }

  @Override
  public OpenStore openToImport(Path folder) throws ArchiveUnavailable {
    return Workspace.open(folder, Importer.UNWATCHED).corrected();
  }

  @Override
  public long check(Path folder) throws ArchiveUnavailable {
    try (OpenIndex open = OpenIndex.toAsk(folder)) {
      open.index().verify(new CancelToken());
      return open.archive().size();
    }
  }

  @Override
  public OpenStore rebuild(Path folder) throws ArchiveUnavailable {
    return Workspace.rebuild(folder, Importer.UNWATCHED).corrected();
  }

  @Override
  public Made read(Path file, long line) {
    return ArticleMakers.create(Extraction::load, InstantSource.system()).make(file, line);
  }

  @Override
  public Notebook notebook(Path folder) throws NotebookUnavailable {
    return Notebook.open(Notebook.beside(folder), InstantSource.system());
  }

  @Override
  public Authority authority() {
    return authority;
  }

  @Override
  public void reconcile(Path folder, Notebook notebook) throws ArchiveUnavailable {
    try (OpenArchive open = open(folder)) {
      new Reconciliation(notebook).run(new LedgerWhereabouts(open.ledger()), new CancelToken());
    } catch (ArchiveUnavailable e) {
      if (e.reason() != ArchiveUnavailable.Reason.MISSING) {
        throw e;
      }
    }
  }

  @Override
  public Evaluator evaluator() {
    return Evaluations.create();
  }

  @Override
  public void window(Path folder) {
    window.accept(folder);
  }
}
