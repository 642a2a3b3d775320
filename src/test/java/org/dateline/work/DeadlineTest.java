package org.dateline.work;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private long clock = -5;
  private long used = 7;
  private int asked;
  private final Deadline ten = new Deadline(Duration.ofNanos(10), this::used, () -> clock);

  @Test
  void letsWorkGoOnUntilItsProcessorTimeIsOver() {
    String done =
        ten.hold(
            () -> {
              work(9);
              Deadline.check();
              return "done";
            });

    assertEquals("done", done);
    assertThrows(Deadline.Passed.class, () -> ten.hold(() -> check(10)));
  }

  @Test
  void doesNotCountTheTimeInWhichOthersHadTheProcessor() {
    assertDoesNotThrow(
        () ->
            ten.hold(
                () -> {
                  for (int i = 0; i < 9; i++) {
                    clock += 1000;
                    check(1);
                  }
                  return "";
                }));
    assertThrows(
        Deadline.Passed.class,
        () ->
            ten.hold(
                () -> {
                  clock += 1000;
                  check(9);
                  return check(1);
                }));
  }

  @Test
  void asksForTheProcessorTimeOnlyWhenTheClockSaysThatItMayBeOver() {
    ten.hold(
        () -> {
          for (int i = 0; i < 9; i++) {
            check(1);
          }
          return "";
        });

    assertEquals(1, asked);
  }

  @Test
  void doesNotCountWhatWasUncountedNorGivesItUp() {
    String done =
        ten.hold(
            () -> {
              check(4);
              String loaded = Deadline.uncounted(() -> check(1000));
              check(5);
              return loaded;
            });

    assertEquals("1000", done);
    assertThrows(
        Deadline.Passed.class,
        () ->
            ten.hold(
                () -> {
                  check(4);
                  Deadline.uncounted(() -> check(1000));
                  return check(6);
                }));
  }

  @Test
  void doesNothingOutsideOfADeadline() {
    assertEquals("50", Deadline.uncounted(() -> check(50)));
    assertDoesNotThrow(() -> check(50));
  }

  @Test
  void countsTheProcessorTimeOfTheThreadItself() {
    Deadline least = new Deadline(Duration.ofNanos(1));

    assertThrows(
        Deadline.Passed.class,
        () ->
            least.hold(
                () -> {
                  while (true) {
                    Deadline.check();
                  }
                }));
  }

  private String check(long nanoseconds) {
    work(nanoseconds);
    Deadline.check();
    return "" + nanoseconds;
  }

  private void work(long nanoseconds) {
    clock += nanoseconds;
    used += nanoseconds;
  }

  private long used() {
    asked++;
    return used;
  }
}
