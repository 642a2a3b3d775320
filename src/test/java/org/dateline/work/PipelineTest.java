package org.dateline.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PipelineTest {

  @Test
  void handsAnswersOverInTheOrderOfTheItemsOnTheThreadThatPuts() {
    List<Integer> answers = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    try (Pipeline<Integer, Integer> pipeline =
        new Pipeline<>(
            "test",
            3,
            100,
            i -> i * i,
            answer -> {
              answers.add(answer);
              threads.add(Thread.currentThread());
            })) {
      IntStream.range(0, 500).forEach(i -> pipeline.put(i, 1));
      pipeline.finish();
    }

    assertEquals(IntStream.range(0, 500).map(i -> i * i).boxed().toList(), answers);
    assertEquals(List.of(Thread.currentThread()), threads.stream().distinct().toList());
  }

  @Test
  void neverHoldsMoreThanThereIsRoomForAndWorksOnHeavierItemsAlone() {
    AtomicLong load = new AtomicLong();
    List<Long> loads = new ArrayList<>();
    try (Pipeline<Long, Long> pipeline =
        new Pipeline<>("test", 2, 10, i -> i, weight -> load.addAndGet(-weight))) {
      for (long weight : new long[] {4, 4, 4, 99, 1, 5, 5, 5}) {
        pipeline.put(weight, weight);
        loads.add(load.addAndGet(weight));
      }
      pipeline.finish();
    }

    assertTrue(loads.stream().allMatch(held -> held <= 10 || held == 99), loads::toString);
    assertEquals(0, load.get());
  }

  @Test
  void aFailureReachesTheThreadThatPuts() {
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () -> {
              try (Pipeline<Integer, Integer> pipeline =
                  new Pipeline<>("test", 1, 1, PipelineTest::fail, answer -> {})) {
                pipeline.put(1, 1);
                pipeline.finish();
              }
            });

    assertEquals("item 1", failure.getMessage());
  }

  private static int fail(int item) {
    throw new IllegalStateException("item " + item);
  }
}
