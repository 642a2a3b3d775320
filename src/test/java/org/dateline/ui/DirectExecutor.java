package org.dateline.ui;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.dateline.work.Background;

/** Runs everything at once on the caller's thread, so that view models can be tested in a line. */
public final class DirectExecutor extends AbstractExecutorService {
  private boolean shutdown;

  /** Background work that is done when the call returns. */
  public static Background background() {
    return new Background(new DirectExecutor(), Runnable::run);
  }

  @Override
  public void execute(Runnable command) {
    command.run();
  }

  @Override
  public void shutdown() {
    shutdown = true;
  }

  @Override
  public List<Runnable> shutdownNow() {
    shutdown = true;
    return List.of();
  }

  @Override
  public boolean isShutdown() {
    return shutdown;
  }

  @Override
  public boolean isTerminated() {
    return shutdown;
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) {
    return shutdown;
  }
}
