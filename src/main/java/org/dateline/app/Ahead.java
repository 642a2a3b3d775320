package org.dateline.app;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that is begun before its answer is asked for, on a thread of its own. */
final class Ahead<T> implements Callable<T> {
  private final FutureTask<T> task;

  /** Begins {@code work} on a thread of that name. */
  Ahead(String name, Callable<T> work) {
    task = new FutureTask<>(work);
    Thread.ofPlatform().name(name).daemon().start(task);
  }

  /** Waits for the answer; throws what the work threw. */
  @Override
  public T call() throws Exception {
    try {
      return task.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Exception cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw e;
      }
    }
  }
}
