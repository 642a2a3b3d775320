package org.dateline.work;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Does several pieces of work at once, on threads of its own, for those that need them. */
public final class Parallel implements Executor, AutoCloseable {
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

  /** Begins a piece of work whose answer nobody waits for here, or lines it up. */
  @Override
  public void execute(Runnable work) {
    workers.execute(work);
  }

  /** Waits for everything that was begun. */
  @Override
  public void close() {
    workers.close();
  }
}
