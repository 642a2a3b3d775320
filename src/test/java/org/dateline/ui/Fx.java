package org.dateline.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/**
 * Runs pieces of a test on the toolkit's thread; waits by pulses and changes, never by sleeping.
 */
public final class Fx {
  private static final long PATIENCE_SECONDS = 60;

  private Fx() {}

  /** Runs {@code work} on the toolkit's thread and returns when it is done. */
  public static void run(Runnable work) {
    call(
        () -> {
          work.run();
          return null;
        });
  }

  /** Runs {@code work} on the toolkit's thread and returns its answer. */
  public static <T> T call(Callable<T> work) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Runnable task =
        () -> {
          try {
            answer.complete(work.call());
          } catch (Throwable failure) {
            answer.completeExceptionally(failure);
          }
        };
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
    return await(answer);
  }

  /** Waits until {@code count} pulses (style, layout, painting) have gone by. */
  public static void pulses(int count) {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private int left = count;

              @Override
              public void handle(long now) {
                if (left-- <= 0) {
                  stop();
                  done.complete(true);
                } else {
                  Platform.requestNextPulse();
                }
              }
            }.start());
    await(done);
  }

  /** Waits until {@code value} is {@code wanted}. */
  public static <T> void until(ObservableValue<T> value, java.util.function.Predicate<T> wanted) {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    Platform.runLater(
        () ->
            value.subscribe(
                now -> {
                  if (wanted.test(now)) {
                    done.complete(true);
                  }
                }));
    await(done);
  }

  /** Presses and releases keys, one after the other, in the window that has the focus. */
  public static void type(KeyCode... keys) {
    run(
        () -> {
          Robot robot = new Robot();
          for (KeyCode key : keys) {
            robot.keyType(key);
          }
        });
    pulses(2);
  }

  /** Presses {@code key} while {@code modifier} is held. */
  public static void chord(KeyCode modifier, KeyCode key) {
    run(
        () -> {
          Robot robot = new Robot();
          robot.keyPress(modifier);
          robot.keyType(key);
          robot.keyRelease(modifier);
        });
    pulses(2);
  }

  private static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case TimeoutException late -> throw new AssertionError("nothing came of it", late);
        case Error error -> throw error;
        case RuntimeException failure -> throw failure;
        case null, default -> throw e;
      }
    }
  }
}
