package org.dateline.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dateline.ingest.Outcome.Result;

/** Counts what comes of the files and records of one import. */
final class Tally {
  private long read;
  private long copies;
  private long moved;
  private long renewed;
  private long unchanged;
  private long empty;
  private long unreadable;
  private long skipped;
  private long failed;
  private long removed;
  private final List<Path> missing = new ArrayList<>();

  void count(Result result) {
    switch (result) {
      case Result.Read _ -> read++;
      case Result.Copy _ -> copies++;
      case Result.Container _ -> {} // its records are counted
      case Result.Empty _ -> empty++;
      case Result.Unreadable _ -> unreadable++;
      case Result.Skipped _ -> skipped++;
      case Result.Failed _ -> failed++;
    }
  }

  void countUnchanged() {
    unchanged++;
  }

  void countUnchanged(long more) {
    unchanged += more;
  }

  void countMoved() {
    moved++;
  }

  void countRenewed() {
    renewed++;
  }

  void countRemoved() {
    removed++;
  }

  void countMissing(Path root) {
    missing.add(root);
  }

  long files() {
    return read + copies + unchanged + empty + unreadable + failed + skipped;
  }

  ImportSummary summary(Duration elapsed, boolean cancelled) {
    return new ImportSummary(
        read,
        copies,
        moved,
        renewed,
        unchanged,
        empty,
        unreadable,
        skipped,
        failed,
        removed,
        missing,
        elapsed,
        cancelled);
  }
}
