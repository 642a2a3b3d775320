package org.dateline.index;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.article.Address;
import org.dateline.work.Parallel;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into the index on several threads, while who hands them over goes on: cutting into
 * words is most of it, and Lucene's writer takes documents from many threads. Only a few articles
 * and a few million characters are under way at a time, so that memory is bounded; those of one
 * address one after the other.
 *
 * <p>Nobody may wait here who keeps a lock that a put needs.
 */
final class ParallelPuts implements AutoCloseable {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  /** Thousands of characters that may be under way. */
  private static final int MOST = 32 << 10;

  /** What the shortest article counts for: as many again as there are threads wait for them. */
  private static final int LEAST = MOST / (2 * THREADS);

  private final Parallel threads = new Parallel("index", THREADS);
  private final Semaphore free = new Semaphore(MOST, true);
  private final Set<Address> underWay = ConcurrentHashMap.newKeySet();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /**
   * Begins to put an article in. Waits while too much is under way.
   *
   * @param length in characters
   * @throws RuntimeException what an earlier one threw, which is told once
   */
  void start(Address address, int length, Runnable put) {
    finish(address);
    tell();
    int weight = Math.clamp(length >> 10, LEAST, MOST);
    free.acquireUninterruptibly(weight);
    underWay.add(address);
    try {
      threads.execute(() -> run(address, weight, put));
    } catch (RejectedExecutionException e) {
      underWay.remove(address);
      free.release(weight);
      throw new IllegalStateException("the archive was closed", e);
    }
  }

  private void run(Address address, int weight, Runnable put) {
    try {
      put.run();
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    } finally {
      underWay.remove(address);
      free.release(weight);
    }
  }

  /**
   * Waits until what was put in for an address is in the index.
   *
   * @throws RuntimeException what an earlier one threw, which is told once
   */
  void finish(Address address) {
    if (underWay.contains(address)) {
      finish();
    }
  }

  /**
   * Waits until everything that was begun is in the index.
   *
   * @throws RuntimeException what one of them threw, which is told once
   */
  void finish() {
    free.acquireUninterruptibly(MOST);
    free.release(MOST);
    tell();
  }

  /**
   * Does something while nothing is under way, and nothing is begun.
   *
   * @throws RuntimeException what one of those before threw, which is told once; {@code work} is
   *     not done then
   */
  void between(Runnable work) {
    whileNothing(this::tell, work);
  }

  /**
   * The same for somebody who put nothing in: a failure is told, and told again to who did.
   *
   * @throws RuntimeException what one of those before threw; {@code work} is not done then
   */
  void betweenOthers(Runnable work) {
    whileNothing(() -> raise(failure.get()), work);
  }

  private void whileNothing(Runnable check, Runnable work) {
    free.acquireUninterruptibly(MOST);
    try {
      check.run();
      work.run();
    } finally {
      free.release(MOST);
    }
  }

  private void tell() {
    raise(failure.getAndSet(null));
  }

  private static void raise(@Nullable Throwable thrown) {
    switch (thrown) {
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
