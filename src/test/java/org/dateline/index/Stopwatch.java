package org.dateline.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Takes the time of what this thread does, by the clock and of the processor. */
final class Stopwatch {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /** What a piece of work took, in milliseconds by the clock and of this thread's processor. */
  record Took(double wall, double processor) {
    Took plus(Took more) {
      return new Took(wall + more.wall, processor + more.processor);
    }
  }

  /** Something to be measured. */
  @FunctionalInterface
  interface Work {
    Object run() throws IOException;
  }

  Took time(Work work) throws IOException {
    long processor = threads.getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    work.run();
    double wallMillis = (System.nanoTime() - wall) / 1e6;
    return new Took(wallMillis, (threads.getCurrentThreadCpuTime() - processor) / 1e6);
  }

  /** The value that {@code share} of them do not exceed. */
  static double quantile(List<Took> all, double share, ToDoubleFunction<Took> measure) {
    double[] sorted = all.stream().mapToDouble(measure).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
