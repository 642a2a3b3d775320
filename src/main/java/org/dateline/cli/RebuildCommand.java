package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.cli.Program.OpenStore;
import org.dateline.ingest.ImportSummary;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.work.ExitCancel;
import picocli.CommandLine.Command;

/** {@code dateline rebuild}. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the archive's index again from the files it was made from.",
      "For an index that is damaged, or was made by an older version. The files are read where they"
          + " are; those that are not there now are missing until they are imported again."
    })
final class RebuildCommand implements Callable<Integer> {
  private final DatelineCommand dateline;

  RebuildCommand(DatelineCommand dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws ArchiveUnavailable {
    ImportReporter reporter = new ImportReporter(dateline.terminal());
    ImportSummary summary;
    try (OpenStore store = dateline.program().rebuild(dateline.folder());
        ExitCancel exit = new ExitCancel()) {
      summary = store.importer().rescan(reporter::file, reporter::progress, exit.token());
    }
    reporter.summary(summary);
    return summary.hasProblems() || summary.cancelled() ? ExitCode.PROBLEMS : ExitCode.DONE;
  }
}
