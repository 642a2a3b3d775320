package org.dateline.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.dateline.ingest.ArticleMaker.Found;
import org.dateline.ingest.ArticleMaker.Made;
import org.dateline.ingest.Outcome.Result;
import org.dateline.work.CancelToken;
import org.dateline.work.Pipeline;
import org.dateline.work.Progress;

/** One import from its beginning to its end; belongs to one thread. */
final class ImportRun {
  /** Bytes of files that may be in memory at once, in one form or another. */
  private static final long ROOM = 32L << 20;

  private static final Duration BETWEEN_REPORTS = Duration.ofMillis(100);

  private final ImportStore store;
  private final ArticleMaker maker;
  private final ImportLedger ledger;
  private final Progress.Listener progress;
  private final InstantSource clock;
  private final Instant begun;
  private final KnownFiles known;
  private final Set<Path> closed = new HashSet<>();
  private Instant reported = Instant.MIN;
  private long total = -1;

  ImportRun(
      ImportStore store,
      ArticleMaker maker,
      ImportLedger ledger,
      Progress.Listener progress,
      InstantSource clock) {
    this.store = store;
    this.maker = maker;
    this.ledger = ledger;
    this.progress = progress;
    this.clock = clock;
    this.begun = clock.instant();
    this.known = new KnownFiles(maker.producer());
  }

  ImportSummary run(List<Path> asked, int threads, CancelToken cancel) {
    List<Path> roots = present(Roots.tidy(asked));
    boolean cancelled = false;
    try {
      tellNow("");
      roots.forEach(root -> store.outcomes(root, known::add));
      total = count(roots, cancel);
      take(roots, threads, cancel);
      ledger.commit();
      roots.forEach(root -> forget(root, cancel));
    } catch (CancellationException e) {
      cancelled = true;
    }
    ledger.commit();
    tellNow("");
    return ledger.tally().summary(Duration.between(begun, clock.instant()), cancelled);
  }

  /** Remembers the roots that are there, and tells those that are not. */
  private List<Path> present(List<Path> asked) {
    List<Path> remembered = store.roots();
    List<Path> present = new ArrayList<>();
    for (Path root : asked) {
      if (Files.notExists(root) || isUnplugged(root)) {
        ledger.tally().countMissing(root);
        continue;
      }
      present.add(root);
      if (!remembered.contains(root)) {
        store.addRoot(root);
        ledger.changed();
      }
    }
    return present;
  }

  private boolean isUnplugged(Path root) {
    boolean[] hadFiles = new boolean[1];
    if (Files.isDirectory(root) && !Roots.hasEntries(root)) {
      store.outcomes(root, _ -> hadFiles[0] = true);
    }
    return hadFiles[0];
  }

  private long count(List<Path> roots, CancelToken cancel) {
    long[] files = new long[1];
    FileWalk.Visitor counter =
        new FileWalk.Visitor() {
          @Override
          public void file(Path file, BasicFileAttributes attributes) {
            files[0]++;
          }

          @Override
          public void aside(Path path, Result result) {
            files[0]++;
          }
        };
    FileWalk walk = new FileWalk(roots, counter, cancel);
    outermost(roots).forEach(walk::walk);
    return files[0];
  }

  /** Nested roots are walked with the one around them. */
  private static List<Path> outermost(List<Path> roots) {
    return roots.stream()
        .filter(root -> roots.stream().noneMatch(o -> !o.equals(root) && root.startsWith(o)))
        .toList();
  }

  private void take(List<Path> roots, int threads, CancelToken cancel) {
    try (Pipeline<Found, Made> pipeline =
        new Pipeline<>("import", threads, ROOM, maker::make, this::accept)) {
      FileWalk.Visitor reader =
          new FileWalk.Visitor() {
            @Override
            public void file(Path file, BasicFileAttributes attributes) {
              Found found = maker.found(file, attributes);
              switch (known.look(file, found.now())) {
                case NEW, CHANGED -> pipeline.put(found, attributes.size());
                case UNCHANGED -> {
                  ledger.tally().countUnchanged();
                  tell(file);
                }
                case SEEN -> {}
              }
            }

            @Override
            public void aside(Path path, Result result) {
              ImportRun.this.aside(path, result);
            }
          };
      FileWalk walk = new FileWalk(roots, reader, cancel);
      roots.forEach(walk::walk);
      pipeline.finish();
    }
  }

  private void accept(Made made) {
    ledger.accept(made).ifPresent(known::settle);
    tell(made.outcome().file());
  }

  private void aside(Path path, Result result) {
    if (known.wasSeen(path)) {
      return;
    }
    known.settle(path);
    if (result instanceof Result.Failed) {
      closed.add(path);
    }
    accept(new Made(new Outcome(path, maker.unread(), result), null));
  }

  /** Forgets what was known below {@code root} and is not there any more. */
  private void forget(Path root, CancelToken cancel) {
    List<Outcome> gone = new ArrayList<>();
    store.outcomes(
        root,
        outcome -> {
          if (!known.wasSeen(outcome.file()) && !isClosed(outcome.file())) {
            gone.add(outcome);
          }
        });
    for (Outcome outcome : gone) {
      cancel.check();
      known.settle(outcome.file());
      ledger.remove(outcome);
    }
  }

  /** Whether a file lies in a folder that can't be looked into this time. */
  private boolean isClosed(Path file) {
    for (Path at = file; at != null; at = at.getParent()) {
      if (closed.contains(at)) {
        return true;
      }
    }
    return false;
  }

  private void tell(Path current) {
    Instant now = clock.instant();
    if (reported.equals(Instant.MIN) || !now.isBefore(reported.plus(BETWEEN_REPORTS))) {
      tellNow(current.toString());
    }
  }

  private void tellNow(String current) {
    reported = clock.instant();
    progress.progressed(
        new Progress(ledger.tally().files(), total, Duration.between(begun, reported), current));
  }
}
