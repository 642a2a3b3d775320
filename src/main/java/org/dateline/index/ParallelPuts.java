package org.dateline.index;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.article.Address;
import org.dateline.work.Parallel;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into the index on several threads, while who hands them over goes on: cutting into
 * words is most of it, and Lucene's writer takes documents from many threads. Only a few articles
 * are under way at a time, so that memory is bounded; those of one address one after the other.
 */
final class ParallelPuts implements AutoCloseable {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  /** As many again wait, so that no thread does. */
  private static final int MOST = 2 * THREADS;

  private final Parallel threads = new Parallel("index", THREADS);
  private final Semaphore free = new Semaphore(MOST, true);
  private final Set<Address> underWay = ConcurrentHashMap.newKeySet();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /**
   * Begins to put an article in. Waits while too many are under way. Nobody may call it who keeps a
   * lock that {@code put} needs.
   *
   * @throws RuntimeException what an earlier one threw
   */
  void start(Address address, Runnable put) {
    finish(address);
    check();
    free.acquireUninterruptibly();
    underWay.add(address);
    threads.execute(
        () -> {
          try {
            put.run();
          } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
          } finally {
            underWay.remove(address);
            free.release();
          }
        });
  }

  /** Waits until what was put in for an address is in the index. */
  void finish(Address address) {
    if (underWay.contains(address)) {
      finish();
    }
  }

  /**
   * Waits until everything that was begun is in the index.
   *
   * @throws RuntimeException what one of them threw
   */
  void finish() {
    free.acquireUninterruptibly(MOST);
    free.release(MOST);
    check();
  }

  private void check() {
    switch (failure.getAndSet(null)) {
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> {}
    }
  }

  @Override
  public void close() {
    threads.close();
  }
}
