package org.dateline.work;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a long piece of work is, at one moment.
 *
 * @param task what is being done to what
 * @param done items finished
 * @param total items in all, or -1 while that is not known
 * @param bytes how much was read, where that tells better how far the work is
 * @param allBytes how much there is to be read; -1 where the items tell how far the work is
 * @param elapsed since the work began
 * @param current what is being worked on, for people; may be empty
 */
public record Progress(
    Task task, long done, long total, long bytes, long allBytes, Duration elapsed, String current) {

  /**
   * A piece of work, or one of the several that follow one another in it.
   *
   * @param name what is done, for people, as a line that begins with a capital; empty if it goes
   *     without saying
   * @param item what one item is called
   * @param items what several are called
   */
  public record Task(String name, String item, String items) {
    /** Work on files that goes without saying. */
    public static final Task FILES = new Task("", "file", "files");

    /** Work on articles that goes by this name. */
    public static Task onArticles(String name) {
      return new Task(name, "article", "articles");
    }
  }

  /** Receives progress, on the working thread, as often as the work likes. */
  @FunctionalInterface
  public interface Listener {
    /** Takes note of how far the work is. */
    void progressed(Progress progress);
  }

  /** Work on items, each of which takes about as long as another. */
  public Progress(long done, long total, Duration elapsed, String current) {
    this(Task.FILES, done, total, elapsed, current);
  }

  /** A task on items, each of which takes about as long as another. */
  public Progress(Task task, long done, long total, Duration elapsed, String current) {
    this(task, done, total, 0, -1, elapsed, current);
  }

  /** A listener that does nothing. */
  public static Listener ignored() {
    return progress -> {};
  }

  /** Whether bytes tell how far the work is, and not items. */
  public boolean isInBytes() {
    return allBytes >= 0;
  }

  /** The share that is done, 0 to 1, or -1 while the total is not known. */
  public double fraction() {
    long all = isInBytes() ? allBytes : total;
    long part = isInBytes() ? bytes : done;
    return all < 0 ? -1 : all == 0 ? 1 : Math.min(1, (double) part / all);
  }

  /** How many of all bytes were read, for people: {@code 1.2 of 5.0 GB}. */
  public String size() {
    double unit = allBytes < 1_000_000 ? 1e3 : allBytes < 1_000_000_000 ? 1e6 : 1e9;
    String name = unit == 1e3 ? "kB" : unit == 1e6 ? "MB" : "GB";
    return String.format(Locale.ROOT, "%.1f of %.1f %s", bytes / unit, allBytes / unit, name);
  }

  /** Items a second so far; 0 before the first is done. */
  public double rate() {
    double seconds = elapsed.toNanos() / 1e9;
    return seconds <= 0 ? 0 : done / seconds;
  }

  /** How long the rest will take at the rate so far; empty while that can't be told. */
  public Optional<Duration> remaining() {
    double share = fraction();
    if (share <= 0 || done == 0) {
      return Optional.empty();
    }
    return Optional.of(Duration.ofMillis((long) (elapsed.toMillis() * (1 - share) / share)));
  }
}
