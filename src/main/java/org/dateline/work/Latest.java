package org.dateline.work;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A question that is asked again and again, where only the newest answer matters: asking cancels
 * the question before, and an answer that comes late is dropped. To be used from the user
 * interface's thread.
 *
 * @param <T> the answer
 */
public final class Latest<T> {
  private final Background background;
  private CancelToken current = new CancelToken();

  /** A question that {@code background} works on. */
  public Latest(Background background) {
    this.background = background;
  }

  /**
   * Asks, and tells {@code done} or {@code failed} unless something else was asked since. A {@link
   * CancellationException} of a question that was overtaken is told to nobody.
   */
  public void ask(
      Function<CancelToken, T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
    cancel();
    CancelToken token = new CancelToken();
    current = token;
    background.run(
        () -> {
          token.check();
          return work.apply(token);
        },
        answer -> {
          if (!token.isCancelled()) {
            done.accept(answer);
          }
        },
        failure -> {
          if (!token.isCancelled()) {
            failed.accept(failure);
          }
        });
  }

  /** Drops the question that is being worked on, if there is one. */
  public void cancel() {
    current.cancel();
  }
}
