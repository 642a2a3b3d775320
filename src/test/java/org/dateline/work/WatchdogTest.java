package org.dateline.work;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WatchdogTest {
  private static final long PATIENCE_SECONDS = 30;

  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

  @Test
  void whatHoldsTheThreadIsNamed() throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    Queue<Runnable> unanswered = new ConcurrentLinkedQueue<>();
    Thread held = Thread.ofPlatform().daemon().start(() -> holdTheThread(gate));
    while (held.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    try (Watchdog _ = watchdog(held, unanswered)) {
      String stack = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertTrue(stack != null && stack.contains("holdTheThread"), stack);
    }
    gate.countDown();
  }

  @Test
  void afterAnAnswerItAsksAgain() throws InterruptedException {
    BlockingQueue<Runnable> asked = new LinkedBlockingQueue<>();
    try (Watchdog _ = watchdog(Thread.currentThread(), asked)) {
      Runnable first = asked.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertTrue(first != null);
      first.run();
      assertTrue(asked.poll(PATIENCE_SECONDS, TimeUnit.SECONDS) != null);
    }
  }

  private Watchdog watchdog(Thread watched, Queue<Runnable> work) {
    return new Watchdog(watched, work::add, Duration.ofMillis(1), told::add);
  }

  private static void holdTheThread(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
