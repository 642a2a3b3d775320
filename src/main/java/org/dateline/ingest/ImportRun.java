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
      count(roots, cancel);
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
      store.files(root, _ -> hadFiles[0] = true);
    }
    return hadFiles[0];
  }

  private void count(List<Path> roots, CancelToken cancel) {
    FileWalk.Visitor counter =
        new FileWalk.Visitor() {
          @Override
          public void file(Path file, BasicFileAttributes attributes) {
            total.add(file, attributes.size());
          }

          @Override
          public void aside(Path path, Result result) {
            total.add(path, 0);
          }
        };
    FileWalk walk = new FileWalk(roots, counter, cancel);
    outermost(roots).forEach(walk::walk);
    total.counted();
  }

  /** Nested roots are walked with the one around them. */
  private static List<Path> outermost(List<Path> roots) {
    return roots.stream()
        .filter(root -> roots.stream().noneMatch(o -> !o.equals(root) && root.startsWith(o)))
        .toList();
  }

  private void take(List<Path> roots, int threads, CancelToken cancel) {
    try (Pipeline<Supplier<Runnable>, Runnable> pipeline =
        new Pipeline<>("import", threads, ROOM, Supplier::get, Runnable::run)) {
      ContainerImport.Watcher watcher =
          new ContainerImport.Watcher() {
            @Override
            public void progressed(Outcome outcome, long bytes) {
              total.partly(bytes);
              tell(outcome.place());
            }

            @Override
            public void done(Path file, long size) {
              total.done(size);
              tell(file.toString());
            }
          };
      ContainerImport containers = new ContainerImport(maker, store, ledger, pipeline, watcher);
      FileWalk.Visitor reader =
          new FileWalk.Visitor() {
            @Override
            public void file(Path file, BasicFileAttributes attributes) {
              if (maker.records().describes(file)) {
                ImportRun.this.aside(file, DESCRIPTION);
              } else if (maker.records().accepts(file)) {
                container(file, attributes, containers, cancel);
              } else {
                Found found = maker.found(file, attributes);
                take(found, () -> pipeline.put(work(found), attributes.size()));
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

  private void container(
      Path file, BasicFileAttributes attributes, ContainerImport containers, CancelToken cancel) {
    try {
      Found found = maker.foundRecords(file, attributes);
      take(found, () -> containers.take(found, cancel));
    } catch (IOException e) {
      aside(file, new Result.Failed(String.valueOf(e.getMessage())));
    }
  }

  private void take(Found found, Runnable changed) {
    switch (known.look(found.file(), found.now())) {
      case NEW, CHANGED -> changed.run();
      case UNCHANGED -> {
        ledger.tally().countUnchanged(records(found.file()));
        total.done(found.now().size());
        tell(found.file().toString());
      }
      case SEEN -> {}
    }
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
