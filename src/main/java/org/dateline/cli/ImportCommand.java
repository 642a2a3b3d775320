package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.cli.Program.OpenStore;
import org.dateline.ingest.ImportSummary;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.work.ExitCancel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline import DIR…}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Takes files and folders into the archive.",
      "Reads what is new or changed, forgets what was deleted, and remembers the folders. Source"
          + " files are never changed. Ctrl C stops it; what was done stays, and the next import"
          + " goes on from there."
    })
final class ImportCommand implements Callable<Integer> {
  private final DatelineCommand dateline;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders or single files.")
  private List<Path> roots = List.of();

  ImportCommand(DatelineCommand dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws ArchiveUnavailable {
    ImportReporter reporter = new ImportReporter(dateline.terminal());
    ImportSummary summary;
    try (OpenStore store = dateline.program().openToImport(dateline.folder());
        ExitCancel exit = new ExitCancel()) {
      summary = store.importer().run(roots, reporter::file, reporter::progress, exit.token());
    }
    reporter.summary(summary);
    return summary.hasProblems() || summary.cancelled() ? ExitCode.PROBLEMS : ExitCode.DONE;
  }
}
