package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.article.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The time limit is there so that a thread that waits for ever fails its test. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ParallelPutsTest {
  private final ParallelPuts puts = new ParallelPuts();

  private static Address address(int number) {
    return Address.of(Path.of("/news/" + number + ".txt"));
  }

  @Test
  void finishesEverythingThatWasBegun() {
    AtomicInteger done = new AtomicInteger();
    for (int i = 0; i < 500; i++) {
      puts.start(address(i), i * 1000, done::incrementAndGet);
    }
    puts.finish();
    assertEquals(500, done.get());
    puts.close();
  }

  @Test
  void putsOneAddressInOneAfterTheOther() {
    List<Integer> order = Collections.synchronizedList(new ArrayList<>());
    List<Integer> expected = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int number = i;
      expected.add(i);
      puts.start(address(1), 1, () -> order.add(number));
    }
    puts.finish(address(1));
    assertEquals(expected, order);
    puts.close();
  }

  @Test
  void aFailureIsToldOnceToWhoPutsInAndNotTakenByOthers() {
    IllegalArgumentException failure = new IllegalArgumentException("no");
    puts.start(
        address(1),
        1,
        () -> {
          throw failure;
        });
    List<String> done = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Throwable told =
          assertThrows(
              IllegalArgumentException.class, () -> puts.betweenOthers(() -> done.add("others")));
      assertSame(failure, told);
    }
    assertSame(
        failure,
        assertThrows(IllegalArgumentException.class, () -> puts.between(() -> done.add("own"))));
    puts.between(() -> done.add("again"));
    assertEquals(List.of("again"), done);
    puts.close();
  }

  @Test
  void nothingIsBegunInBetween() throws InterruptedException {
    AtomicInteger begun = new AtomicInteger();
    List<Integer> seen = new ArrayList<>();
    Thread other = new Thread(() -> puts.start(address(2), 1, begun::incrementAndGet), "other");
    puts.between(
        () -> {
          other.start();
          while (other.getState() == Thread.State.NEW
              || other.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
          }
          seen.add(begun.get());
        });
    other.join();
    puts.finish();
    assertEquals(List.of(0), seen);
    assertEquals(1, begun.get());
    puts.close();
  }

  @Test
  void whatComesAfterTheEndIsRefusedAndNobodyWaits() {
    puts.close();
    assertThrows(IllegalStateException.class, () -> puts.start(address(1), 1, () -> {}));
    puts.finish();
  }
}
