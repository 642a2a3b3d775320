package org.dateline.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;

/**
 * Takes files and folders into an archive: reads and extracts what is new or changed, forgets what
 * is gone, and accounts for every file. Source files are never changed.
 *
 * <p>A file is read again if its size or time changed, if what produces articles changed, or if it
 * could not be read before. A file whose bytes are those of a known file that is gone has been
 * moved; if the known file is still there, it is a copy of it.
 *
 * <p>Nothing is forgotten because it can't be reached: a root that is missing or has become empty,
 * a folder that can't be opened, or a file that can't be read this time keeps its articles.
 */
public final class Importer {
  /** How soon new articles are to be seen while an import is watched. */
  public static final Duration WATCHED = Duration.ofSeconds(1);

  /** Nobody looks on: articles are seen with each commit, which costs least. */
  public static final Duration UNWATCHED = ChronoUnit.FOREVER.getDuration();

  private final ArticleMaker maker;
  private final ImportStore store;
  private final int threads;
  private final FollowUp followUp;
  private final InstantSource clock;
  private final Duration showing;

  /**
   * An importer.
   *
   * @param maker makes the articles
   * @param store where the articles go
   * @param threads how many files are read at once
   * @param followUp what is done when the files have been taken in
   * @param clock tells the time
   * @param showing how long a new article may stay unseen while an import is running; {@link
   *     #WATCHED} or {@link #UNWATCHED}
   */
  public Importer(
      ArticleMaker maker,
      ImportStore store,
      int threads,
      FollowUp followUp,
      InstantSource clock,
      Duration showing) {
    this.showing = showing;
    this.maker = maker;
    this.store = store;
    this.threads = threads;
    this.followUp = followUp;
    this.clock = clock;
  }

  /**
   * Imports files and folders, and remembers them as roots of the archive. What is found becomes
   * visible in steps while the import is running. Takes long; one import of an archive at a time.
   *
   * @param roots existing ones are remembered; others are told as missing
   * @param each told what came of each file, on this thread, except of unchanged ones
   * @param progress told how far the import is, on this thread, a few times a second
   * @param cancel stops the import between two files; what was done stays, and the next import goes
   *     on from there
   * @throws java.io.UncheckedIOException if the store can't be written
   */
  public ImportSummary run(
      List<Path> roots,
      Consumer<? super Outcome> each,
      Progress.Listener progress,
      CancelToken cancel) {
    return run(roots, threads, each, progress, cancel);
  }

  private ImportSummary run(
      List<Path> roots,
      int most,
      Consumer<? super Outcome> each,
      Progress.Listener progress,
      CancelToken cancel) {
    ImportLedger ledger = new ImportLedger(store, each, clock, showing);
    ImportSummary summary =
        new ImportRun(store, maker, ledger, progress, clock).run(roots, most, cancel);
    if (summary.cancelled()) {
      return summary;
    }
    Instant begun = clock.instant();
    boolean stopped = false;
    try {
      followUp.run(progress, cancel);
    } catch (CancellationException e) {
      stopped = true;
    }
    return summary.after(Duration.between(begun, clock.instant()), stopped);
  }

  /** Imports every root of the archive again. */
  public ImportSummary rescan(
      Consumer<? super Outcome> each, Progress.Listener progress, CancelToken cancel) {
    return run(store.roots(), each, progress, cancel);
  }

  /**
   * The same for somebody who did not ask for it: half of the threads read. What follows the
   * reading, and putting in, is not slowed down.
   */
  public ImportSummary rescanAside(
      Consumer<? super Outcome> each, Progress.Listener progress, CancelToken cancel) {
    return run(store.roots(), Math.max(1, threads / 2), each, progress, cancel);
  }
}
