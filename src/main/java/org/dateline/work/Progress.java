package org.dateline.work;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a long piece of work is, at one moment.
 *
 * @param done items finished
 * @param total items in all, or -1 while that is not known
 * @param elapsed since the work began
 * @param current what is being worked on, for people; may be empty
 */
public record Progress(long done, long total, Duration elapsed, String current) {

  /** Receives progress, on the working thread, as often as the work likes. */
  @FunctionalInterface
  public interface Listener {
    /** Takes note of how far the work is. */
    void progressed(Progress progress);
  }

  /** A listener that does nothing. */
  public static Listener ignored() {
    return progress -> {};
  }

  /** The share that is done, 0 to 1, or -1 while the total is not known. */
  public double fraction() {
    return total < 0 ? -1 : total == 0 ? 1 : Math.min(1, (double) done / total);
  }

  /** Items a second so far; 0 before the first is done. */
  public double rate() {
    double seconds = elapsed.toNanos() / 1e9;
    return seconds <= 0 ? 0 : done / seconds;
  }

  /** How long the rest will take at the rate so far; empty while that can't be told. */
  public Optional<Duration> remaining() {
    if (total < 0 || done == 0) {
      return Optional.empty();
    }
    return Optional.of(Duration.ofMillis((long) ((total - done) / rate() * 1000)));
  }
}
