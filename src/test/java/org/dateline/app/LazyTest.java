package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.work.Deadline;
import org.junit.jupiter.api.Test;

class LazyTest {
  private long used;

  @Test
  void loadsOnce() {
    AtomicInteger loads = new AtomicInteger();
    Lazy<Integer> lazy = new Lazy<>(loads::incrementAndGet);

    assertEquals(1, lazy.get());
    assertEquals(1, lazy.get());
  }

  @Test
  void loadsBeforeTheDeadlineOfTheFirstThatAsks() {
    Deadline ten = new Deadline(Duration.ofSeconds(10), () -> used, () -> used);
    Lazy<String> slow = new Lazy<>(() -> take(Duration.ofSeconds(30), "loaded"));

    assertEquals("loaded", ten.hold(() -> take(Duration.ofSeconds(1), slow.get())));
  }

  private String take(Duration time, String answer) {
    used += time.toNanos();
    Deadline.check();
    return answer;
  }
}
