package org.dateline.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.article.Article;

/**
 * Where an import puts what it read, and what it asks about earlier imports. Calls may come from
 * several threads. Nothing is durable before {@link #commit}; after it, everything is, at once.
 *
 * <p>Methods throw {@link java.io.UncheckedIOException} if the store can't be written or read.
 */
public interface ImportStore {

  /** The folders and files that were imported, in the order they were added. */
  List<Path> roots();

  /** Remembers {@code root} for re-scans; adding one twice does no harm. */
  void addRoot(Path root);

  /** What came of {@code file} when it was last accounted for; empty if it never was. */
  Optional<Outcome> outcome(Path file);

  /**
   * The articles that were made of these bytes, in the order of their paths: one {@link
   * Outcome.Result.Read} and its {@link Outcome.Result.Copy copies}. Tells the state of the last
   * {@link #commit}.
   */
  List<Outcome> withFingerprint(String fingerprint);

  /** Puts an article in, in place of what its file gave before. */
  void put(Article article, Outcome outcome);

  /** Notes a file that gave no article, in place of what it gave before. */
  void put(Outcome outcome);

  /** Forgets a file and its article, if it has one. */
  void remove(Path file);

  /**
   * Tells every file that was accounted for, in the order of paths, to {@code each}, one at a time:
   * there may be a million. Tells the state of the last {@link #commit}.
   */
  void outcomes(Consumer<Outcome> each);

  /** Tells those outcomes that are at or below {@code root}. */
  void outcomes(Path root, Consumer<Outcome> each);

  /** Makes everything durable and visible. */
  void commit();
}
