package org.dateline.work;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on a stream of items with several threads and hands the answers, in the order of the items,
 * to the thread that brings the items. Bringing one waits while too much is under way, so that
 * memory stays bounded however long the stream is.
 *
 * @param <I> the items
 * @param <O> the answers
 */
public final class Pipeline<I, O> implements AutoCloseable {
  /**
   * How many small items may be under way: while one takes its ten seconds, the others do not wait
   * for it.
   */
  private static final int ITEMS_FOR_EACH_THREAD = 1024;

  private final ExecutorService workers;
  private final int items;
  private final long room;
  private final Function<I, O> work;
  private final Consumer<? super O> done;
  private final Queue<UnderWay<O>> line = new ArrayDeque<>();
  private long load;

  private record UnderWay<O>(Future<O> answer, long weight) {}

  /**
   * Makes the threads.
   *
   * @param name what they are called, with a number behind it
   * @param threads how many items are worked on at once
   * @param room how much may be under way, in the unit of {@link #put}'s weight; a heavier item is
   *     worked on alone
   * @param work called on the threads
   * @param done called on the thread that puts
   */
  public Pipeline(
      String name, int threads, long room, Function<I, O> work, Consumer<? super O> done) {
    this.workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name(name + "-", 1).daemon().factory());
    this.items = threads * ITEMS_FOR_EACH_THREAD;
    this.room = room;
    this.work = work;
    this.done = done;
  }

  /** Adds an item, after handing over as many answers as make room for it. */
  public void put(I item, long weight) {
    while (!line.isEmpty() && (line.size() >= items || load + weight > room)) {
      handOver();
    }
    line.add(new UnderWay<>(workers.submit(() -> work.apply(item)), weight));
    load += weight;
    for (UnderWay<O> first = line.peek();
        first != null && first.answer.isDone();
        first = line.peek()) {
      handOver();
    }
  }

  /** Hands over the answers of all items put so far. */
  public void finish() {
    while (!line.isEmpty()) {
      handOver();
    }
  }

  /** Drops what has not been handed over, and waits for what is being worked on. */
  @Override
  public void close() {
    line.forEach(item -> item.answer.cancel(false));
    line.clear();
    workers.close();
  }

  private void handOver() {
    UnderWay<O> first = line.remove();
    load -= first.weight;
    done.accept(Answers.of(first.answer));
  }
}
