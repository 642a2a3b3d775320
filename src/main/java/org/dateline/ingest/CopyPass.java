package org.dateline.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.dateline.work.Progress.Task;

/**
 * Finds the copies among the articles of an archive. Looks only at what changed since it last came
 * to its end, and at what that changes; if it is stopped, what it found stays.
 */
public final class CopyPass implements FollowUp {
  private static final Task TASK = Task.onArticles("Comparing articles to find copies");
  private static final Duration BETWEEN_REPORTS = Duration.ofMillis(100);

  private final ImportStore store;
  private final CopyStore copies;
  private final InstantSource clock;

  /** A pass over an archive; {@code store} and {@code copies} are two sides of it. */
  public CopyPass(ImportStore store, CopyStore copies, InstantSource clock) {
    this.store = store;
    this.copies = copies;
    this.clock = clock;
  }

  @Override
  public void run(Progress.Listener progress, CancelToken cancel) {
    if (copies.isCompared()) {
      return;
    }
    store.commit();
    Reports reports = new Reports(progress, clock.instant());
    try {
      copies.compare(reports::at, cancel);
    } finally {
      store.commit();
    }
  }

  private final class Reports {
    private final Progress.Listener progress;
    private final Instant begun;
    private Instant next;

    Reports(Progress.Listener progress, Instant begun) {
      this.progress = progress;
      this.begun = begun;
      this.next = begun;
    }

    void at(int place, int all) {
      Instant now = clock.instant();
      if (!now.isBefore(next)) {
        next = now.plus(BETWEEN_REPORTS);
        progress.progressed(new Progress(TASK, place + 1L, all, Duration.between(begun, now), ""));
      }
    }
  }
}
