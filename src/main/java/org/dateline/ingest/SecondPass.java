package org.dateline.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.Evidence.Kind;
import org.dateline.article.Neighbourhood;
import org.dateline.article.SourceText;
import org.dateline.work.CancelToken;
import org.dateline.work.Pipeline;
import org.dateline.work.Progress;
import org.dateline.work.Progress.Task;

/**
 * Dates the articles again that are not sure of their date, with the help of those most like them
 * that are. Neighbours tell their own evidence, never what they were told, so that doing it twice
 * changes nothing.
 */
public final class SecondPass implements FollowUp {
  /** The neighbours that are asked. */
  public static final int NEIGHBOURS = 50;

  /** So many articles may be under way for each thread; an article may be long. */
  private static final int WAITING_FOR_EACH_THREAD = 8;

  private static final Task TASK = Task.onArticles("Estimating dates from similar articles");
  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(30);
  private static final Task LOOKING = Task.onArticles("Looking for articles like the new ones");

  /** Dates an article beside its neighbours; pure. */
  @FunctionalInterface
  public interface Redating {
    /** The date of a text beside the articles most like it. */
    DateEstimate date(SourceText content, Neighbourhood neighbours);
  }

  private final ImportStore store;
  private final NeighbourStore neighbours;
  private final Redating dating;
  private final int threads;
  private final InstantSource clock;

  /**
   * A pass over an archive; {@code store} and {@code neighbours} are two sides of it.
   *
   * @param dating dates articles, on several threads
   * @param threads how many articles are dated at once; what comes of them is the same
   */
  public SecondPass(
      ImportStore store,
      NeighbourStore neighbours,
      Redating dating,
      int threads,
      InstantSource clock) {
    this.store = store;
    this.neighbours = neighbours;
    this.dating = dating;
    this.threads = threads;
    this.clock = clock;
  }

  @Override
  public void run(Progress.Listener progress, CancelToken cancel) {
    if (neighbours.isSettled()) {
      return;
    }
    try (Run run = new Run(progress, cancel)) {
      neighbours.eachOpen(NEIGHBOURS, run, cancel);
      neighbours.settle();
    } finally {
      store.commit();
    }
  }

  /** What came of an article: as it was, and with the date it has beside others. */
  private record Dated(Article article, DateEstimate date) {}

  /**
   * One pass: articles are dated on several threads, and put in on the one that asked, in order.
   */
  private final class Run implements NeighbourStore.Receiver, AutoCloseable {
    private final Progress.Listener progress;
    private final CancelToken cancel;
    private final Pipeline<Supplier<NeighbourStore.Open>, Dated> pipeline;
    private final Instant begun = clock.instant();
    private Instant committed = begun;
    private long total;
    private long done;

    Run(Progress.Listener progress, CancelToken cancel) {
      this.progress = progress;
      this.cancel = cancel;
      this.pipeline =
          new Pipeline<>(
              "second-pass",
              threads,
              (long) threads * WAITING_FOR_EACH_THREAD,
              question -> date(question.get()),
              this::accept);
    }

    @Override
    public void looking(long looked, long all) {
      Duration elapsed = Duration.between(begun, clock.instant());
      progress.progressed(new Progress(LOOKING, looked, all, elapsed, ""));
    }

    @Override
    public void begin(long all) {
      total = all;
    }

    @Override
    public void take(Supplier<NeighbourStore.Open> question) {
      cancel.check();
      pipeline.put(question, 1);
    }

    @Override
    public void end() {
      pipeline.finish();
    }

    @Override
    public void close() {
      pipeline.close();
    }

    private Dated date(NeighbourStore.Open open) {
      Article article = open.article();
      return new Dated(
          article,
          restsOnMetadata(article.date())
              ? article.date()
              : dating.date(article.content(), open.like()));
    }

    private void accept(Dated dated) {
      cancel.check();
      Article article = dated.article();
      put(article, dated.date());
      done++;
      Instant now = clock.instant();
      String headline = article.heading().headline().text();
      progress.progressed(new Progress(TASK, done, total, Duration.between(begun, now), headline));
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
