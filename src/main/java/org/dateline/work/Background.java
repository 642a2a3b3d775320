package org.dateline.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs work on named threads of its own and hands the answer to the thread of the user interface.
 * It is the only way from one to the other.
 */
public final class Background implements AutoCloseable {
  private static final long CLOSE_SECONDS = 10;

  private final ExecutorService workers;
  private final Executor ui;

  /**
   * Makes the threads.
   *
   * @param name what the threads are called, with a number behind it
   * @param threads how many pieces of work may run at once
   * @param ui runs a piece of work on the user interface's thread
   */
  public Background(String name, int threads, Executor ui) {
    this(
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name(name + "-", 1).daemon().factory()),
        ui);
  }

  /**
   * Uses threads of somebody else's, which {@link #close} shuts down.
   *
   * @param workers runs the work
   * @param ui runs a piece of work on the user interface's thread
   */
  public Background(ExecutorService workers, Executor ui) {
    this.workers = workers;
    this.ui = ui;
  }

  /**
   * Runs {@code work} on a worker, then {@code done} or {@code failed} on the user interface's
   * thread. After {@link #close} nothing is run and nothing is told.
   */
  public <T> void run(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
    try {
      workers.execute(() -> runNow(work, done, failed));
    } catch (RejectedExecutionException closed) {
      // The window is going away, and with it whoever waits for the answer.
    }
  }

  @SuppressWarnings("IllegalCatch")
  private <T> void runNow(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
    T answer;
    try {
      answer = work.call();
    } catch (Throwable failure) { // an Error must reach the user too, not vanish with the thread
      ui.execute(() -> failed.accept(failure));
      return;
    }
    ui.execute(() -> done.accept(answer));
  }

  /**
   * Runs {@code work} on the user interface's thread, soon; for progress told while work is
   * running.
   */
  public void onUi(Runnable work) {
    ui.execute(work);
  }

  /** Takes no more work, and waits a little for what is running. */
  @Override
  public void close() {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
        System.getLogger(Background.class.getName())
            .log(System.Logger.Level.WARNING, "work is still running after {0} s", CLOSE_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
