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

/**
 * Waits for a disk or a network drive, but not for ever: each call runs on a thread of its own,
 * which is left behind if the call does not come back. What only computes is bounded by a {@link
 * Deadline} in its stead.
 */
public final class Patience {
  private final ExecutorService threads;
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
   * @throws Exhausted if it did not come in time; the thread of the call is interrupted
   * @throws IOException what the call threw
   * @throws java.util.concurrent.CancellationException if the thread that waits is interrupted
   */
  public <T> T await(Callable<T> call) throws IOException {
    Future<T> answer = threads.submit(call);
    try {
      return answer.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
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
}
