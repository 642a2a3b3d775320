package org.dateline.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Asks running work to stop. The work looks at the token where stopping is safe; it is never
 * interrupted, because an interrupt can close a channel that others use.
 */
public final class CancelToken {
  private final AtomicBoolean cancelled = new AtomicBoolean();

  /** Asks the work to stop; asking twice does no harm. */
  public void cancel() {
    cancelled.set(true);
  }

  /** Whether it was asked to stop. */
  public boolean isCancelled() {
    return cancelled.get();
  }

  /**
   * Returns if the work may go on.
   *
   * @throws CancellationException if it was asked to stop
   */
  public void check() {
    if (cancelled.get()) {
      throw new CancellationException("cancelled");
    }
  }
}
