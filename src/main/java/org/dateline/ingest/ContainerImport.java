package org.dateline.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.article.Address;
import org.dateline.ingest.ArticleMaker.Found;
import org.dateline.ingest.ArticleMaker.Made;
import org.dateline.ingest.Outcome.Result;
import org.dateline.read.RawRecord;
import org.dateline.read.RecordFile;
import org.dateline.work.CancelToken;
import org.dateline.work.Pipeline;

/**
 * Takes in the records of one file. Only those whose bytes are not known are read; those that are
 * known stay, on whatever line they stand now; those that are gone are forgotten when the end of
 * the file has been seen.
 *
 * <p>The file itself is accounted for when all its records are. Until then it bears a state that no
 * file has, so that an import that was stopped goes on from there.
 */
final class ContainerImport {
  private final ArticleMaker maker;
  private final ImportStore store;
  private final ImportLedger ledger;
  private final Pipeline<Supplier<Runnable>, Runnable> pipeline;
  private final Watcher watcher;

  /** Is told of each step. */
  interface Watcher {
    /** A record was accounted for, and so many bytes of its file with it. */
    void progressed(Outcome record, long bytes);

    /** A file of this size was accounted for. */
    void done(Path file, long size);
  }

  ContainerImport(
      ArticleMaker maker,
      ImportStore store,
      ImportLedger ledger,
      Pipeline<Supplier<Runnable>, Runnable> pipeline,
      Watcher watcher) {
    this.maker = maker;
    this.store = store;
    this.ledger = ledger;
    this.pipeline = pipeline;
    this.watcher = watcher;
  }

  /** Takes in a file that is new or changed. */
  void take(Found found, CancelToken cancel) {
    try (RecordFile records = maker.records().open(found.file())) {
      KnownRecords known = new KnownRecords();
      store.records(found.file(), outcome -> known.add(outcome, found.now().producer()));
      ledger.begin(found.file());
      Taken taken = new Taken(found, known);
      for (Optional<RawRecord> next = records.next(); next.isPresent(); next = records.next()) {
        cancel.check();
        take(taken, records, next.get());
      }
      boolean damaged = records.isDamaged();
      pipeline.put(() -> () -> finish(taken, damaged), 0);
    } catch (IOException e) {
      Result failed = new Result.Failed(FileWalk.reason(found.file(), e));
      pipeline.put(() -> () -> fail(found, failed), 0);
    }
  }

  private void take(Taken taken, RecordFile records, RawRecord raw) {
    KnownRecords.Met met = taken.known.meet(raw.fingerprint(), raw.line());
    Address address = new Address(taken.found.file(), met.name());
    long position = records.position();
    if (met.stays()) {
      taken.count(met.article());
      ledger.stays(address, raw.line(), met.moved());
      watcher.progressed(ArticleMaker.begun(raw, address, taken.found), position);
      return;
    }
    pipeline.put(
        () -> {
          Made made = maker.make(raw, address, taken.found, records);
          return () -> accept(taken, made, position);
        },
        raw.bytes().length);
  }

  private void accept(Taken taken, Made made, long position) {
    ledger.accept(made);
    taken.count(made.article() != null);
    watcher.progressed(made.outcome(), position);
  }

  private void finish(Taken taken, boolean damaged) {
    Path file = taken.found.file();
    if (!damaged) {
      // Copies first: an original that goes would make each of them the next one.
      taken.known.gone(name -> forget(new Address(file, name), false));
      taken.known.gone(name -> forget(new Address(file, name), true));
    }
    Result result =
        taken.articles + taken.others == 0
            ? new Result.Empty("The file holds no record.")
            : new Result.Container(taken.articles, taken.others);
    ledger.accept(new Made(new Outcome(file, taken.found.keep(), result), null));
    watcher.done(file, taken.found.now().size());
  }

  private void forget(Address record, boolean originals) {
    store
        .outcome(record)
        .filter(outcome -> originals || outcome.result() instanceof Result.Copy)
        .ifPresent(ledger::remove);
  }

  private void fail(Found found, Result failed) {
    Made made = new Made(new Outcome(found.file(), found.keep(), failed), null);
    ledger.accept(made);
    watcher.done(found.file(), found.now().size());
  }

  /** What was taken in of a file so far. */
  private static final class Taken {
    private final Found found;
    private final KnownRecords known;
    private long articles;
    private long others;

    Taken(Found found, KnownRecords known) {
      this.found = found;
      this.known = known;
    }

    void count(boolean article) {
      articles += article ? 1 : 0;
      others += article ? 0 : 1;
    }
  }
}
