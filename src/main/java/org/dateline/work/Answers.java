package org.dateline.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for what is done on another thread. */
final class Answers {
  private Answers() {}

  /**
   * The answer of a piece of work; throws what the work threw.
   *
   * @throws CancellationException if the thread that waits is interrupted
   */
  static <T> T of(Future<T> answer) {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }
}
