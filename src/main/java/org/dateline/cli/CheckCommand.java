package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.notebook.Notebook;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.ArchiveUnavailable;
import picocli.CommandLine.Command;

/** {@code dateline check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Looks for damage in the archive's index and in the notebook.",
      "Compares every byte of the index with the checksums that were written with it, and has"
          + " SQLite check the notebook's pages, tables and indexes. Nothing is changed. Exit code"
          + " 1 if something is damaged or could not be looked at, which is said; 'dateline"
          + " rebuild' makes an index again."
    })
final class CheckCommand implements Callable<Integer> {
  private final DatelineCommand dateline;

  CheckCommand(DatelineCommand dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws ArchiveUnavailable, NotebookUnavailable {
    try {
      long articles = dateline.program().check(dateline.folder());
      say("The index in " + dateline.folder() + " is sound: " + articles + " articles.");
    } catch (ArchiveUnavailable e) {
      if (e.reason() == ArchiveUnavailable.Reason.MISSING) {
        throw dateline.missing();
      }
      throw e;
    }
    Path notebook = Notebook.beside(dateline.folder());
    if (Files.exists(notebook)) {
      Notebook.check(notebook);
      say("The notebook in " + notebook + " is sound.");
    }
    return ExitCode.DONE;
  }

  private void say(String line) {
    dateline.terminal().out().println(TextLayout.clean(line));
  }
}
