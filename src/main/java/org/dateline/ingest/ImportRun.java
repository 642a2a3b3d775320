package org.dateline.ingest;

import java.io.IOException;
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
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.article.Address;
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

  /** So many files to be read are remembered; for more the folders are walked through again. */
  private static final int MOST_WAITING = 10_000;

  private static final Result DESCRIPTION =
      new Result.Skipped("It says what the fields of the records beside it are called.");

  private static final Duration BETWEEN_REPORTS = Duration.ofMillis(100);

  private final ImportStore store;
  private final ArticleMaker maker;
  private final ImportLedger ledger;
  private final Progress.Listener progress;
  private final InstantSource clock;
  private final Instant begun;
  private final KnownFiles known;
  private final List<Found> waiting = new ArrayList<>();
  private final Set<Path> closed = new HashSet<>();
  private Instant reported = Instant.MIN;
  private final Sizes total;

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
    this.known = new KnownFiles();
    this.total = new Sizes(maker.records());
  }

  ImportSummary run(List<Path> asked, int threads, CancelToken cancel) {
    List<Path> roots = present(Roots.tidy(asked));
    boolean cancelled = false;
    try {
      tellNow("");
      roots.forEach(root -> store.files(root, known::add));
      survey(roots, cancel);
      take(roots, threads, cancel);
      ledger.commit();
      if (known.hasUnseen()) {
        roots.forEach(root -> forget(root, cancel));
      }
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
      store.files(root, _ -> hadFiles[0] = true);
    }
    return hadFiles[0];
  }

  /** Looks at every file once: what is as it was is done with, the rest is counted. */
  private void survey(List<Path> roots, CancelToken cancel) {
    FileWalk.Visitor visitor =
        new FileWalk.Visitor() {
          @Override
          public void file(Path file, BasicFileAttributes attributes) {
            if (maker.records().describes(file)) {
              ImportRun.this.aside(file, DESCRIPTION);
            } else {
              compare(file, attributes);
            }
          }

          @Override
          public void aside(Path path, Result result) {
            ImportRun.this.aside(path, result);
          }
        };
    FileWalk walk = new FileWalk(roots, visitor, cancel);
    roots.forEach(walk::walk);
    total.counted(ledger.tally().files());
  }

  private void compare(Path file, BasicFileAttributes attributes) {
    Found found;
    try {
      found = maker.found(file, attributes);
    } catch (IOException e) {
      aside(file, new Result.Failed(String.valueOf(e.getMessage())));
      return;
    }
    switch (known.look(file, found.now())) {
      case NEW, CHANGED -> {
        total.add(file, found.now().size());
        toRead(found);
      }
      case OUTDATED -> {
        total.addAgain(file, found.now().size());
        toRead(found);
      }
      case UNCHANGED -> {
        ledger.tally().countUnchanged(records(file));
        tell(file.toString());
      }
      case SEEN -> {}
    }
  }

  private void toRead(Found found) {
    if (waiting.size() <= MOST_WAITING) {
      waiting.add(found);
    }
  }

  /** Reads what is new or changed. */
  private void take(List<Path> roots, int threads, CancelToken cancel) {
    try (Pipeline<Supplier<Runnable>, Runnable> pipeline =
        new Pipeline<>(
            "import",
            threads,
            ROOM,
            Supplier::get,
            ready -> {
              cancel.check();
              ready.run();
            })) {
      ContainerImport containers = new ContainerImport(maker, store, ledger, pipeline, watcher());
      Consumer<Found> taker =
          found -> {
            if (maker.records().accepts(found.file())) {
              containers.take(found, cancel);
            } else {
              pipeline.put(work(found), found.now().size());
            }
          };
      if (waiting.size() <= MOST_WAITING) {
        for (Found found : waiting) {
          cancel.check();
          taker.accept(found);
        }
      } else {
        waiting.clear();
        walkAgain(roots, taker, cancel);
      }
      pipeline.finish();
    }
  }

  /** There may be a million files to read: they are not remembered, but walked to once more. */
  private void walkAgain(List<Path> roots, Consumer<Found> taker, CancelToken cancel) {
    FileWalk.Visitor visitor =
        new FileWalk.Visitor() {
          @Override
          public void file(Path file, BasicFileAttributes attributes) {
            if (known.takeWaiting(file)) {
              try {
                taker.accept(maker.found(file, attributes));
              } catch (IOException e) {
                accept(failed(file, e), 0);
              }
            }
          }

          @Override
          public void aside(Path path, Result result) {} // it was told when all was looked at
        };
    FileWalk walk = new FileWalk(roots, visitor, cancel);
    roots.forEach(walk::walk);
  }

  private Made failed(Path file, IOException e) {
    Result result = new Result.Failed(String.valueOf(e.getMessage()));
    return new Made(new Outcome(file, maker.unread(), result), null);
  }

  private ContainerImport.Watcher watcher() {
    return new ContainerImport.Watcher() {
      @Override
      public void progressed(Outcome record, long bytes) {
        total.partly(bytes);
        tell(record.place());
      }

      @Override
      public void done(Path file, long size) {
        total.done(size);
        tell(file.toString());
      }
    };
  }

  /** How many records an unchanged file holds; 1 if it is an article itself. */
  private long records(Path file) {
    if (!maker.records().accepts(file)) {
      return 1;
    }
    return store
        .outcome(Address.of(file))
        .filter(known -> known.result() instanceof Result.Container)
        .map(known -> (Result.Container) known.result())
        .map(container -> container.articles() + container.others())
        .orElse(1L);
  }

  private Supplier<Runnable> work(Found found) {
    return () -> {
      Made made = maker.make(found);
      return () -> accept(made, found.now().size());
    };
  }

  private void accept(Made made, long size) {
    ledger.accept(made).ifPresent(known::settle);
    total.done(size);
    tell(made.outcome().place());
  }

  private void aside(Path path, Result result) {
    if (known.wasSeen(path)) {
      return;
    }
    known.settle(path);
    if (result instanceof Result.Failed) {
      closed.add(path);
    }
    accept(new Made(new Outcome(path, maker.unread(), result), null), 0);
  }

  /** Forgets what was known below {@code root} and is not there any more. */
  private void forget(Path root, CancelToken cancel) {
    store.files(
        root,
        outcome -> {
          if (!known.wasSeen(outcome.file()) && !isClosed(outcome.file())) {
            cancel.check();
            known.settle(outcome.file());
            if (maker.records().accepts(outcome.file())) {
              ledger.removeContainer(outcome);
            } else {
              ledger.remove(outcome);
            }
          }
        });
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

  private void tell(String current) {
    Instant now = clock.instant();
    if (reported.equals(Instant.MIN) || !now.isBefore(reported.plus(BETWEEN_REPORTS))) {
      tellNow(current);
    }
  }

  private void tellNow(String current) {
    reported = clock.instant();
    Duration elapsed = Duration.between(begun, reported);
    long items = ledger.tally().files();
    progress.progressed(total.progress(items, elapsed, current));
  }
}
