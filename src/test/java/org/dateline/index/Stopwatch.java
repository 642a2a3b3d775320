package org.dateline.index;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Takes the time of what this thread does and others do for it, by the clock and of all processors.
 * The compiler and the collector do not count.
 */
final class Stopwatch {
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What a piece of work took, in milliseconds by the clock and of all processors. */
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
    long processor = processor();
    long wall = System.nanoTime();
    work.run();
    double wallMillis = (System.nanoTime() - wall) / 1e6;
    return new Took(wallMillis, (processor() - processor) / 1e6);
  }

  /** Nanoseconds of all threads that run Java. */
  private long processor() {
    long[] took = threads.getThreadCpuTime(threads.getAllThreadIds());
    return Arrays.stream(took).filter(nanos -> nanos > 0).sum();
  }

  /** The value that {@code share} of them do not exceed. */
  static double quantile(List<Took> all, double share, ToDoubleFunction<Took> measure) {
    double[] sorted = all.stream().mapToDouble(measure).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
