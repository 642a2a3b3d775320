package org.dateline.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ParallelTest {
  @Test
  void worksWhileTheCallerWorks() {
    CountDownLatch called = new CountDownLatch(1);
    try (Parallel parallel = new Parallel("test", 1)) {
      Supplier<String> answer =
          parallel.start(
              () -> {
                assertTrue(Uninterrupted.await(called));
                return Thread.currentThread().getName();
              });
      called.countDown();
      assertEquals("test-1", answer.get());
      assertEquals("test-1", answer.get());
    }
  }

  @Test
  void throwsWhatTheWorkThrewWhereTheAnswerIsAskedFor() {
    try (Parallel parallel = new Parallel("test", 2)) {
      Supplier<String> fails =
          parallel.start(
              () -> {
                throw new IllegalArgumentException("no");
              });
      Supplier<Integer> works = parallel.start(() -> 2);
      assertEquals(2, works.get());
      assertEquals("no", assertThrows(IllegalArgumentException.class, fails::get).getMessage());
    }
  }

  /** Waits without a checked exception. */
  private static final class Uninterrupted {
    static boolean await(CountDownLatch latch) {
      try {
        latch.await();
        return true;
      } catch (InterruptedException e) {
        return false;
      }
    }
  }
}
