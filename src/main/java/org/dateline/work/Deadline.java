package org.dateline.work;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Gives work up that takes too long. A thread can't be stopped from outside, so the work looks at
 * the deadline itself, in the loops that may be long, by {@link #check}. Outside of {@link #within}
 * a check does nothing: what is computed never depends on it, only whether it comes to its end.
 */
public final class Deadline {
  private static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  /** The work took too long. */
  public static final class Passed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Passed() {
      super("the deadline has passed", null, false, false);
    }
  }

  /**
   * Does {@code work} on this thread.
   *
   * @throws Passed if it looked at the deadline after {@code longest} was over
   */
  public static <T> T within(Duration longest, Supplier<T> work) {
    Deadline deadline = new Deadline(System.nanoTime() + longest.toNanos());
    return ScopedValue.where(CURRENT, deadline).call(work::get);
  }

  /**
   * Returns if the work of this thread may go on; some tens of nanoseconds.
   *
   * @throws Passed if it took too long
   */
  public static void check() {
    if (CURRENT.isBound() && System.nanoTime() - CURRENT.get().end > 0) {
      throw new Passed();
    }
  }
}
