package org.dateline.work;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Gives work up that takes too much of the processor. A thread can't be stopped from outside, so
 * the work looks at the deadline itself, in the loops that may be long, by {@link #check}. Outside
 * of {@link #hold} a check does nothing: what is computed never depends on it, only whether it
 * comes to its end.
 *
 * <p>What counts is the thread's own processor time, so that a busy machine gives up no more than
 * an idle one. The processor's time can't pass faster than the clock's; it is asked for, which
 * takes some 300 ns, only when the clock says that it may be over.
 */
public final class Deadline {
  private static final ScopedValue<Timer> CURRENT = ScopedValue.newInstance();

  private final long longest;
  private final LongSupplier used;
  private final LongSupplier clock;

  /** A deadline for work that may take {@code longest} of its thread's processor time. */
  public Deadline(Duration longest) {
    this(longest, () -> Processor.TIME.getAsLong(), System::nanoTime);
  }

  /**
   * A deadline with other clocks.
   *
   * @param used tells the processor time of the thread that asks, in nanoseconds
   * @param clock tells a time that passes at least as fast as {@code used}, in nanoseconds
   */
  public Deadline(Duration longest, LongSupplier used, LongSupplier clock) {
    this.longest = longest.toNanos();
    this.used = used;
    this.clock = clock;
  }

  /** The work took too long. */
  public static final class Passed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Passed() {
      super("the deadline has passed", null, false, false);
    }
  }

  /** The longest that work may take. */
  public Duration longest() {
    return Duration.ofNanos(longest);
  }

  /**
   * Does {@code work} on this thread.
   *
   * @throws Passed if it looked at the deadline after it was over
   */
  public <T> T hold(Supplier<T> work) {
    return ScopedValue.where(CURRENT, new Timer(this)).call(work::get);
  }

  /**
   * Returns if the work of this thread may go on; some tens of nanoseconds.
   *
   * @throws Passed if it took too long
   */
  public static void check() {
    if (CURRENT.isBound()) {
      CURRENT.get().check();
    }
  }

  /**
   * Does what is no part of the work but happens to be done first by it, as loading what all work
   * needs: it may take as long as it likes, and does not count.
   */
  public static <T> T uncounted(Supplier<T> work) {
    if (!CURRENT.isBound()) {
      return work.get();
    }
    Timer timer = CURRENT.get();
    Deadline none = new Deadline(Duration.ofNanos(Long.MAX_VALUE), () -> 0, () -> 0);
    long begun = timer.limit.used.getAsLong();
    try {
      return none.hold(work);
    } finally {
      timer.excuse(timer.limit.used.getAsLong() - begun);
    }
  }

  /** Loaded when work begins: a window that opens has no time for it. */
  private static final class Processor {
    static final LongSupplier TIME = time();

    /** The time by the clock where Java can't tell the processor's. */
    private static LongSupplier time() {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      return threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
          ? threads::getCurrentThreadCpuTime
          : System::nanoTime;
    }
  }

  /** The time of one piece of work; belongs to its thread. */
  private static final class Timer {
    private final Deadline limit;
    private long begun;
    private long look;

    Timer(Deadline limit) {
      this.limit = limit;
      this.begun = limit.used.getAsLong();
      this.look = limit.clock.getAsLong() + limit.longest;
    }

    void check() {
      long now = limit.clock.getAsLong();
      if (now - look >= 0) {
        long left = limit.longest - (limit.used.getAsLong() - begun);
        if (left <= 0) {
          throw new Passed();
        }
        look = now + left;
      }
    }

    void excuse(long nanoseconds) {
      begun += nanoseconds;
    }
  }
}
