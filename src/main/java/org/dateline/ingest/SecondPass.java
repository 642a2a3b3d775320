package org.dateline.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.Evidence.Kind;
import org.dateline.article.Neighbourhood;
import org.dateline.article.SourceText;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;

/**
 * Dates the articles again that are not sure of their date, with the help of those most like them
 * that are. Doing it twice changes nothing: neighbours tell their own evidence, never what they
 * were told.
 */
public final class SecondPass implements FollowUp {
  /** The neighbours that are asked. */
  public static final int NEIGHBOURS = 50;

  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(30);

  /** Dates an article beside its neighbours; pure. */
  @FunctionalInterface
  public interface Redating {
    /** The date of a text beside the articles most like it. */
    DateEstimate date(SourceText content, Neighbourhood neighbours);
  }

  private final ImportStore store;
  private final NeighbourStore neighbours;
  private final Redating dating;
  private final InstantSource clock;

  /** A pass over an archive; {@code store} and {@code neighbours} are two sides of it. */
  public SecondPass(
      ImportStore store, NeighbourStore neighbours, Redating dating, InstantSource clock) {
    this.store = store;
    this.neighbours = neighbours;
    this.dating = dating;
    this.clock = clock;
  }

  @Override
  public void run(Progress.Listener progress, CancelToken cancel) {
    if (neighbours.isSettled()) {
      return;
    }
    Run run = new Run(progress, cancel, neighbours.open());
    try {
      neighbours.eachOpen(NEIGHBOURS, run::date);
      neighbours.settle();
    } finally {
      store.commit();
    }
  }

  private final class Run {
    private final Progress.Listener progress;
    private final CancelToken cancel;
    private final long total;
    private final Instant begun = clock.instant();
    private Instant committed = begun;
    private long done;

    Run(Progress.Listener progress, CancelToken cancel, long total) {
      this.progress = progress;
      this.cancel = cancel;
      this.total = total;
    }

    void date(Article article, Neighbourhood like) {
      cancel.check();
      if (!restsOnMetadata(article.date())) {
        put(article, dating.date(article.content(), like));
      }
      done++;
      Instant now = clock.instant();
      String headline = article.heading().headline().text();
      progress.progressed(new Progress(done, total, Duration.between(begun, now), headline));
      if (now.isAfter(committed.plus(BETWEEN_COMMITS))) {
        store.commit();
        committed = now;
      }
    }

    private void put(Article article, DateEstimate date) {
      if (!same(date, article.date())) {
        Optional<Outcome> outcome = store.outcome(article.file().address());
        outcome.ifPresent(known -> store.put(article.with(date), known));
      }
    }

    /** Whether the metadata of the page say something, which are not kept in the archive. */
    private static boolean restsOnMetadata(DateEstimate date) {
      return date.evidence().stream().anyMatch(piece -> piece.kind() == Kind.METADATA);
    }

    /** Whether both say the same; their weights change with every day that passes. */
    private static boolean same(DateEstimate a, DateEstimate b) {
      return a.edtf().equals(b.edtf())
          && Objects.equals(a.best(), b.best())
          && Objects.equals(a.earliest(), b.earliest())
          && Objects.equals(a.latest(), b.latest());
    }
  }
}
