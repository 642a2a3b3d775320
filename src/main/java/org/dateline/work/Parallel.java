package org.dateline.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Does several pieces of work at once, on threads of its own, for one thread that needs them. */
public final class Parallel implements AutoCloseable {
  private final ExecutorService workers;

  /**
   * Makes the threads.
   *
   * @param name what the threads are called, with a number behind it
   * @param threads how many pieces of work may run at once, besides the caller's own
   */
  public Parallel(String name, int threads) {
    this.workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name(name + "-", 1).daemon().factory());
  }

  /**
   * Begins a piece of work, or lines it up.
   *
   * @return waits for the answer; throws what the work threw
   */
  public <T> Supplier<T> start(Supplier<T> work) {
    Future<T> answer = workers.submit(work::get);
    return () -> Answers.of(answer);
  }

  /** Waits for everything that was begun. */
  @Override
  public void close() {
    workers.close();
  }
}
