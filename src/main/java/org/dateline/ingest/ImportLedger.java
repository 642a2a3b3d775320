package org.dateline.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

  private static final Duration LONGEST_WITHOUT_COMMIT = Duration.ofSeconds(30);

  private final ImportStore store;
  private final ArticleMaker maker;
  private final Consumer<? super Outcome> each;
  private final InstantSource clock;
  private final SameText sameText;
  private final Tally tally = new Tally();
  private Instant committed;
  private Duration wait = FIRST_COMMIT;
  private boolean dirty;

  ImportLedger(
      ImportStore store, ArticleMaker maker, Consumer<? super Outcome> each, InstantSource clock) {
    this.store = store;
    this.maker = maker;
    this.each = each;
    this.clock = clock;
    this.sameText = new SameText(store);
    this.committed = clock.instant();
  }

  Tally tally() {
    return tally;
  }

  /** Takes in what came of a file; answers the path it was moved from, if it was. */
  Optional<Path> accept(Made made) {
    Optional<Outcome> before = store.outcome(made.outcome().file());
    Article article = made.article();
    if (article == null) {
      acceptWithoutArticle(made.outcome(), before);
      return Optional.empty();
    }
    Optional<Outcome> movedFrom =
        before.isPresent() ? Optional.empty() : gone(made.outcome().state().fingerprint());
    movedFrom.ifPresent(old -> drop(old.file()));
    Outcome outcome = put(made.outcome(), article);
    if (before.filter(old -> sameBytes(old, outcome) && sameProducer(old, outcome)).isPresent()) {
      tally.countUnchanged();
    } else {
      tally.count(outcome.result());
      movedFrom.ifPresent(_ -> tally.countMoved());
      each.accept(outcome);
    }
    before.or(() -> movedFrom).ifPresent(old -> relink(old, outcome));
    commitIfDue();
    return movedFrom.map(Outcome::file);
  }

  /** Forgets a file that is gone. */
  void remove(Outcome gone) {
    drop(gone.file());
    if (Files.notExists(gone.file())) {
      tally.countRemoved();
    }
    orphans(gone).forEach(this::makeAgain);
    commitIfDue();
  }

  /** Makes what was done durable and visible. */
  void commit() {
    if (dirty) {
      store.commit();
      sameText.committed();
      dirty = false;
    }
    committed = clock.instant();
  }

  /** Takes note that the store was changed by somebody else. */
  void changed() {
    dirty = true;
  }

  private void acceptWithoutArticle(Outcome outcome, Optional<Outcome> before) {
    tally.count(outcome.result());
    each.accept(outcome);
    boolean keep =
        outcome.result() instanceof Result.Failed
            && before.filter(SameText::hasArticle).isPresent();
    if (!keep && !before.equals(Optional.of(outcome))) {
      store.put(outcome);
      sameText.put(outcome);
      dirty = true;
      before.ifPresent(old -> relink(old, outcome));
    }
    commitIfDue();
  }

  /** Puts an article in, as a copy if another file with its bytes is there already. */
  private Outcome put(Outcome made, Article article) {
    FileState state = made.state();
    Outcome outcome =
        sameText.others(state.fingerprint(), made.file()).stream()
            .filter(other -> other.result() instanceof Result.Read)
            .findFirst()
            .map(first -> new Result.Copy(article.id(), first.file()))
            .map(copy -> new Outcome(made.file(), state, copy))
            .orElse(made);
    store.put(article, outcome);
    sameText.put(outcome);
    dirty = true;
    return outcome;
  }

  private void drop(Path file) {
    store.remove(file);
    sameText.remove(file);
    dirty = true;
  }

  /** An article with these bytes whose file is gone although its root is there. */
  private Optional<Outcome> gone(String fingerprint) {
    return sameText.others(fingerprint, Path.of("")).stream()
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
        old.file().equals(now.file()) && now.result() instanceof Result.Read && sameBytes(old, now);
    if (!stillOriginal) {
      orphans(old).forEach(this::makeAgain);
    }
  }

  private List<Path> orphans(Outcome old) {
    if (!(old.result() instanceof Result.Read)) {
      return List.of();
    }
    return sameText.others(old.state().fingerprint(), old.file()).stream()
        .filter(
            other ->
                other.result() instanceof Result.Copy(_, Path original)
                    && original.equals(old.file()))
        .map(Outcome::file)
        .toList();
  }

  private void makeAgain(Path copy) {
    Made made = maker.make(copy);
    Article article = made.article();
    if (article != null) {
      put(made.outcome(), article);
    }
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
    if (dirty && !clock.instant().isBefore(committed.plus(wait))) {
      commit();
      Duration longer = wait.multipliedBy(2);
      wait = longer.compareTo(LONGEST_WITHOUT_COMMIT) < 0 ? longer : LONGEST_WITHOUT_COMMIT;
    }
  }
}
