package org.dateline.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.ingest.ImportSummary;
import org.dateline.work.Progress;

/** What the import screen is doing. */
public sealed interface ImportState {

  /** No import has run since the program was started. */
  record Resting() implements ImportState {}

  /** Nothing can be imported here: another window or an import has the archive open. */
  record ReadingOnly() implements ImportState {}

  /**
   * An import is running.
   *
   * @param job what is imported
   * @param progress how far it is
   * @param counts what came of the files so far, unchanged ones left aside
   * @param stopping whether it was asked to stop
   */
  record Running(Job job, Progress progress, Map<Kind, Integer> counts, boolean stopping)
      implements ImportState {
    /** Keeps an unmodifiable copy of the counts. */
    public Running {
      counts = Map.copyOf(counts);
    }
  }

  /** An import has come to its end, or was stopped. */
  record Finished(Job job, ImportSummary summary) implements ImportState {}

  /**
   * An import could not go on.
   *
   * @param job what was imported
   * @param reason what went wrong, for people
   */
  record Broken(Job job, String reason) implements ImportState {}

  /** What an import takes in. */
  sealed interface Job {

    /** Folders and files that are added. */
    record Add(List<Path> roots) implements Job {
      /** Keeps an unmodifiable copy. */
      public Add {
        roots = List.copyOf(roots);
      }
    }

    /**
     * Everything that was imported before, looked at again.
     *
     * @param asked whether the user asked for it; otherwise the program does, when it has started
     */
    record Rescan(boolean asked) implements Job {}
  }
}
