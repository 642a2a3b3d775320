package org.dateline.work;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Cancels work when the program is asked to end (Ctrl C), and lets it come to a safe point before
 * the program does.
 */
public final class ExitCancel implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final CancelToken token = new CancelToken();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = Thread.ofPlatform().name("exit").unstarted(this::cancelAndWait);

  /** Begins to listen; close it when the work is done. */
  public ExitCancel() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** What the work has to look at. */
  public CancelToken token() {
    return token;
  }

  @Override
  public void close() {
    finished.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already, and the hook has done its work.
    }
  }

  private void cancelAndWait() {
    token.cancel();
    try {
      boolean _ = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
