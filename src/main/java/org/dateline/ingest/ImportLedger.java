package org.dateline.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.article.Address;
import org.dateline.article.Article;
import org.dateline.ingest.ArticleMaker.Made;
import org.dateline.ingest.Outcome.FileState;
import org.dateline.ingest.Outcome.Result;

/**
 * Writes what one import found into the store, in the order of the files, and keeps copies linked
 * to their original. Belongs to one thread.
 */
final class ImportLedger {
  /** The first articles are to be seen soon; later on commits cost more than they show. */
  private static final Duration FIRST_COMMIT = Duration.ofSeconds(2);

  /** So much work at most is done again after the process was killed. */
  private static final Duration LONGEST_WITHOUT_COMMIT = Duration.ofSeconds(10);

  /** More that is not committed would cost more memory than it saves time. */
  private static final int MOST_WITHOUT_COMMIT = 20_000;

  /** How many copies are looked at to tell whether a file was moved, or linked anew at a time. */
  private static final int SOME = 64;

  private final ImportStore store;
  private final Consumer<? super Outcome> each;
  private final InstantSource clock;
  private final SameText sameText;
  private final Tally tally = new Tally();
  private Instant committed;
  private Duration wait = FIRST_COMMIT;
  private final Duration showing;
  private boolean dirty;
  private Instant shown;
  private int moves;

  ImportLedger(
      ImportStore store, Consumer<? super Outcome> each, InstantSource clock, Duration showing) {
    this.showing = showing;
    this.store = store;
    this.each = each;
    this.clock = clock;
    this.sameText = new SameText(store);
    this.committed = clock.instant();
    this.shown = committed;
  }

  Tally tally() {
    return tally;
  }

  /** Takes note that the records of a file are being taken in. */
  void begin(Path file) {
    FileState none = new FileState(0, Instant.EPOCH, "", "");
    store.put(new Outcome(file, none, new Result.Container(0, 0)));
    dirty = true;
  }

  /** Takes note of a record that is as it was, perhaps on another line. */
  void stays(Address record, long line, boolean moved) {
    tally.countUnchanged();
    if (moved) {
      store.move(record, line);
      moves++;
      dirty = true;
      commitIfDue();
    }
  }

  /** Takes in what came of a file or record; answers the path it was moved from, if it was. */
  Optional<Path> accept(Made made) {
    Optional<Outcome> before = store.outcome(made.outcome().address());
    Article article = made.article();
    if (article == null) {
      acceptWithoutArticle(made.outcome(), before);
      return Optional.empty();
    }
    Optional<Outcome> movedFrom =
        before.isPresent() ? Optional.empty() : gone(made.outcome().state().fingerprint());
    movedFrom.ifPresent(old -> drop(old.address()));
    Outcome outcome = put(made.outcome(), article);
    boolean sameBytes = before.filter(old -> sameBytes(old, outcome)).isPresent();
    if (sameBytes && before.filter(old -> sameProducer(old, outcome)).isPresent()) {
      tally.countUnchanged();
    } else {
      tally.count(outcome.result());
      before
          .filter(old -> sameBytes && !old.state().producer().isEmpty())
          .ifPresent(_ -> tally.countRenewed());
      movedFrom.ifPresent(_ -> tally.countMoved());
      each.accept(outcome);
    }
    before.or(() -> movedFrom).ifPresent(old -> relink(old, outcome));
    commitIfDue();
    return movedFrom.map(Outcome::file);
  }

  /** Forgets a file or record that is gone. */
  void remove(Outcome gone) {
    drop(gone.address());
    if (gone.address().namesRecord() || Files.notExists(gone.file())) {
      tally.countRemoved();
    }
    relinkOrphans(gone);
    commitIfDue();
  }

  /** Forgets a file of records that is gone, and its records. */
  void removeContainer(Outcome gone) {
    // Copies first: an original that goes would make each of them the next one.
    for (boolean copies : new boolean[] {true, false}) {
      store.records(
          gone.file(),
          record -> {
            if (record.result() instanceof Result.Copy == copies) {
              remove(record);
            }
          });
    }
    drop(gone.address());
    commitIfDue();
  }

  /** Makes what was done durable and visible. */
  void commit() {
    if (dirty) {
      store.commit();
      sameText.committed();
      moves = 0;
      dirty = false;
    }
    committed = clock.instant();
    shown = committed;
  }

  private void show() {
    store.refresh();
    sameText.committed();
    shown = clock.instant();
  }

  /** Takes note that the store was changed by somebody else. */
  void changed() {
    dirty = true;
  }

  private void acceptWithoutArticle(Outcome outcome, Optional<Outcome> before) {
    boolean same = before.equals(Optional.of(outcome));
    if (same && outcome.result() instanceof Result.Unreadable) {
      tally.countUnchanged(); // what can't be read as it is, such as a pipe, is looked at each time
      return;
    }
    tally.count(outcome.result());
    each.accept(outcome);
    boolean keep =
        outcome.result() instanceof Result.Failed
            && before.filter(SameText::hasArticle).isPresent();
    if (keep) {
      before.ifPresent(old -> keep(old, outcome.result().reason()));
    } else if (!same) {
      store.put(outcome);
      sameText.put(outcome);
      dirty = true;
      before.ifPresent(old -> relink(old, outcome));
    }
    commitIfDue();
  }

  /** Notes why a file could not be read again; its article stays, and it is tried each time. */
  private void keep(Outcome old, String reason) {
    FileState state = old.state();
    FileState again = new FileState(state.size(), state.modified(), state.fingerprint(), "");
    Outcome kept =
        new Outcome(old.address(), old.line(), again, old.result()).with(kept(old, reason));
    if (!kept.equals(old)) {
      store
          .article(old.address())
          .ifPresent(
              article -> {
                store.put(article, kept);
                sameText.put(kept);
                dirty = true;
              });
    }
  }

  private static Result kept(Outcome old, String reason) {
    return old.result() instanceof Result.Read(String id, String _)
        ? new Result.Read(id, "Kept as it was read before. Now: " + reason)
        : old.result();
  }

  /** Puts an article in, as a copy if another file with its bytes is there already. */
  private Outcome put(Outcome made, Article article) {
    FileState state = made.state();
    Outcome outcome =
        sameText
            .original(state.fingerprint(), made.address())
            .map(original -> made.with(new Result.Copy(article.id(), original.address())))
            .orElse(made);
    store.put(article, outcome);
    sameText.put(outcome);
    dirty = true;
    return outcome;
  }

  private void drop(Address address) {
    store.remove(address);
    sameText.remove(address);
    dirty = true;
  }

  /** An article with these bytes whose file is gone although its root is there. */
  private Optional<Outcome> gone(String fingerprint) {
    Address nobody = Address.of(Path.of(""));
    List<Outcome> same = new ArrayList<>();
    sameText.original(fingerprint, nobody).ifPresent(same::add);
    same.addAll(sameText.copies(fingerprint, nobody, SOME));
    return same.stream()
        .filter(other -> Files.notExists(other.file()) && rootIsThere(other.file()))
        .findFirst();
  }

  private boolean rootIsThere(Path file) {
    return store.roots().stream()
        .anyMatch(root -> file.startsWith(root) && !root.equals(file) && Roots.hasEntries(root));
  }

  /** Finds the copies of {@code old} a new original when {@code now} is not it any more. */
  private void relink(Outcome old, Outcome now) {
    boolean stillOriginal =
        old.address().equals(now.address())
            && now.result() instanceof Result.Read
            && sameBytes(old, now);
    if (!stillOriginal) {
      relinkOrphans(old);
    }
  }

  /** Puts the copies of what was an original in once more: the first becomes the original. */
  private void relinkOrphans(Outcome old) {
    List<Outcome> orphans;
    do {
      orphans = orphans(old);
      orphans.forEach(this::putAgain);
      if (orphans.size() >= SOME) {
        commit(); // there may be a million: the store then tells the next ones
      }
    } while (orphans.size() >= SOME);
  }

  private List<Outcome> orphans(Outcome old) {
    if (!(old.result() instanceof Result.Read)) {
      return List.of();
    }
    return sameText.copies(old.state().fingerprint(), old.address(), SOME).stream()
        .filter(copy -> isCopyOf(copy, old.address()))
        .sorted(Comparator.comparing(Outcome::file).thenComparingLong(Outcome::line))
        .toList();
  }

  private static boolean isCopyOf(Outcome copy, Address original) {
    return copy.result() instanceof Result.Copy(_, Address of) && of.equals(original);
  }

  private void putAgain(Outcome copy) {
    Optional<Article> article = store.article(copy.address());
    if (article.isEmpty()) {
      commit(); // it was put in a moment ago
      article = store.article(copy.address());
    }
    article.ifPresent(there -> put(copy.with(new Result.Read(there.id(), "")), there));
  }

  private static boolean sameBytes(Outcome one, Outcome other) {
    return SameText.hasArticle(one)
        && SameText.hasArticle(other)
        && one.state().fingerprint().equals(other.state().fingerprint());
  }

  private static boolean sameProducer(Outcome one, Outcome other) {
    return one.state().producer().equals(other.state().producer());
  }

  private void commitIfDue() {
    Instant now = clock.instant();
    boolean due = !now.isBefore(committed.plus(wait));
    if (dirty && (due || sameText.size() + moves >= MOST_WITHOUT_COMMIT)) {
      commit();
      Duration longer = due ? wait.multipliedBy(2) : wait;
      wait = longer.compareTo(LONGEST_WITHOUT_COMMIT) < 0 ? longer : LONGEST_WITHOUT_COMMIT;
    } else if (dirty && Duration.between(shown, now).compareTo(showing) >= 0) {
      show();
    }
  }
}
