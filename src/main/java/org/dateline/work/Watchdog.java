package org.dateline.work;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Names whatever holds a thread for too long. It asks the thread again and again to answer; when an
 * answer is late, it notes what the thread is doing at that moment. On in tests and development
 * runs.
 */
public final class Watchdog implements AutoCloseable {
  /** The longest that the user interface's thread may be held. */
  public static final Duration LIMIT = Duration.ofMillis(50);

  private static final int FRAMES = 30;

  private final Thread watched;
  private final Executor thread;
  private final Duration limit;
  private final Consumer<String> report;
  private final Thread dog;
  private long answered;
  private volatile boolean closed;

  /**
   * Begins to watch.
   *
   * @param watched the thread
   * @param thread runs a piece of work on it
   * @param limit how long it may be held
   * @param report is told what the thread was doing when the limit was over, the innermost call
   *     first; on the watchdog's thread
   */
  public Watchdog(Thread watched, Executor thread, Duration limit, Consumer<String> report) {
    this.watched = watched;
    this.thread = thread;
    this.limit = limit;
    this.report = report;
    this.dog =
        Thread.ofPlatform().name("watchdog-of-" + watched.getName()).daemon().start(this::watch);
  }

  /** Stops watching. */
  @Override
  public void close() {
    closed = true;
    dog.interrupt();
  }

  private void watch() {
    try {
      for (long asked = 1; !closed; asked++) {
        ask(asked);
        Thread.sleep(
            limit); // on the watchdog's own thread: asking without a pause would be a load itself
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  private void ask(long asked) throws InterruptedException {
    thread.execute(() -> answer(asked));
    if (!await(asked, limit)) {
      report.accept(stack());
      while (!closed && !await(asked, limit)) {
        // It is told once; the thread is asked again when it has answered.
      }
    }
  }

  private String stack() {
    return Arrays.stream(watched.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\tat " + frame)
        .collect(Collectors.joining("\n"));
  }

  /** Whether the answer came before {@code longest} was over. */
  private synchronized boolean await(long asked, Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    for (long left = longest.toNanos(); left > 0 && answered < asked; ) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
      left = end - System.nanoTime();
    }
    return answered >= asked;
  }

  private synchronized void answer(long asked) {
    answered = asked;
    notifyAll();
  }
}
