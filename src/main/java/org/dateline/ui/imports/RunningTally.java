package org.dateline.ui.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.ingest.Outcome;
import org.dateline.work.Progress;

/**
 * Gathers what a running import tells, on its thread, and passes it on at most ten times a second:
 * a fast import tells thousands of files a second, and the window has other things to do.
 */
final class RunningTally {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Consumer<Told> listener;
  private final List<ReportRow> newest = new ArrayList<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private Duration told = PAUSE.negated();

  /**
   * What is passed on.
   *
   * @param progress how far the import is
   * @param counts what came of the files so far
   * @param newest the files since it was told last
   * @param version the archive's
   */
  record Told(Progress progress, Map<Kind, Integer> counts, List<ReportRow> newest, long version) {}

  RunningTally(Consumer<Told> listener) {
    this.listener = listener;
  }

  void saw(Outcome outcome) {
    ReportRow row = ReportRow.of(outcome);
    newest.add(row);
    counts.merge(row.kind(), 1, Integer::sum);
  }

  void progressed(Progress progress, long version) {
    boolean anew = progress.elapsed().compareTo(told) < 0; // another task has begun
    boolean due = anew || progress.elapsed().minus(told).compareTo(PAUSE) >= 0;
    if (due || progress.done() == progress.total()) {
      told = progress.elapsed();
      listener.accept(new Told(progress, Map.copyOf(counts), List.copyOf(newest), version));
      newest.clear();
    }
  }
}
