package org.dateline.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private final Patience minute = new Patience("test", Duration.ofMinutes(1));

  @Test
  void givesTheAnswerOfTheCallOnAThreadOfItsOwn() throws IOException {
    assertEquals("test-1", minute.await(() -> Thread.currentThread().getName()));
  }

  @Test
  void throwsWhatTheCallThrows() {
    IOException io = new IOException("gone");
    IllegalStateException other = new IllegalStateException();

    assertEquals(io, assertThrows(IOException.class, () -> minute.await(() -> fail(io))));
    assertEquals(
        other, assertThrows(IllegalStateException.class, () -> minute.await(() -> fail(other))));
  }

  @Test
  void leavesACallThatDoesNotComeBackAndInterruptsIt() throws InterruptedException {
    Patience short20 = new Patience("test", Duration.ofMillis(20));
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);

    Patience.Exhausted exhausted =
        assertThrows(
            Patience.Exhausted.class,
            () ->
                short20.await(
                    () -> {
                      try {
                        never.await();
                      } catch (InterruptedException e) {
                        interrupted.countDown();
                      }
                      return "";
                    }));

    assertEquals(Duration.ofMillis(20), exhausted.longest());
    interrupted.await();
  }

  @Test
  void makesNoFurtherCallsWhileManyAreLost() {
    Patience brief = new Patience("test", Duration.ofMillis(1));
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger calls = new AtomicInteger();
    for (int i = 0; i <= Patience.MOST_LOST; i++) {
      assertThrows(
          Patience.Exhausted.class,
          () ->
              brief.await(
                  () -> {
                    calls.incrementAndGet();
                    awaitWhateverHappens(never);
                    return "";
                  }));
    }
    assertTrue(calls.get() <= Patience.MOST_LOST, () -> calls + " calls were made");
    never.countDown();
  }

  private static void awaitWhateverHappens(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        // a hung drive does not heed it either
      }
    }
  }

  @Test
  void endsWithTheThreadThatWaits() {
    CountDownLatch never = new CountDownLatch(1);
    Thread.currentThread().interrupt();

    assertThrows(
        CancellationException.class,
        () ->
            minute.await(
                () -> {
                  never.await();
                  return "";
                }));
    assertTrue(Thread.interrupted());
  }

  private static String fail(Exception e) throws Exception {
    throw e;
  }
}
