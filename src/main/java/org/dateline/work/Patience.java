package org.dateline.work;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Waits for a disk or a network drive, but not for ever: each call runs on a thread of its own,
 * which is left behind if the call does not come back. When many were left behind and are still
 * gone, further calls are not made. What only computes is bounded by a {@link Deadline} in its
 * stead.
 */
public final class Patience {
  /** So many threads may be left behind at a time. */
  static final int MOST_LOST = 16;

  private final ExecutorService threads;
  private final AtomicInteger lost = new AtomicInteger();
  private final Duration longest;

  /**
   * Makes no thread yet.
   *
   * @param name what the threads are called, with a number behind it
   * @param longest how long a call is waited for, by the clock
   */
  public Patience(String name, Duration longest) {
    this.threads =
        Executors.newCachedThreadPool(Thread.ofPlatform().name(name + "-", 1).daemon().factory());
    this.longest = longest;
  }

  /** The call did not come back in time. */
  public static final class Exhausted extends IOException {
    private static final long serialVersionUID = 1;

    private final Duration longest;

    private Exhausted(Duration longest) {
      super("no answer within " + longest.toSeconds() + " s");
      this.longest = longest;
    }

    /** How long it was waited for. */
    public Duration longest() {
      return longest;
    }
  }

  /**
   * The answer of {@code call}.
   *
   * @throws Exhausted if it did not come in time, and the thread of the call was interrupted; at
   *     once if {@value #MOST_LOST} calls before have not come back yet
   * @throws IOException what the call threw
   * @throws java.util.concurrent.CancellationException if the thread that waits is interrupted
   */
  public <T> T await(Callable<T> call) throws IOException {
    if (lost.get() >= MOST_LOST) {
      throw new Exhausted(longest);
    }
    AtomicBoolean over = new AtomicBoolean(); // whichever is first: given up, or come back
    Future<T> answer = threads.submit(() -> call(call, over));
    try {
      return answer.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      if (over.compareAndSet(false, true)) {
        lost.incrementAndGet();
      }
      answer.cancel(true);
      throw new Exhausted(longest);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      return Answers.of(answer);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return Answers.of(answer);
    }
  }

  private <T> T call(Callable<T> call, AtomicBoolean over) throws Exception {
    try {
      return call.call();
    } finally {
      if (!over.compareAndSet(false, true)) {
        lost.decrementAndGet();
      }
    }
  }
}
