package org.dateline.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.article.Address;
import org.dateline.article.Article;

/**
 * Where an import puts what it read, and what it asks about earlier imports. Calls may come from
 * several threads. Nothing is durable before {@link #commit}; after it, everything is, at once.
 * What is told of "the last commit" is that of the last {@link #refresh} if there was one since.
 *
 * <p>Methods throw {@link java.io.UncheckedIOException} if the store can't be written or read.
 */
public interface ImportStore {

  /** The folders and files that were imported, in the order they were added. */
  List<Path> roots();

  /** Remembers {@code root} for re-scans; adding one twice does no harm. */
  void addRoot(Path root);

  /** What came of a file or a record when it was last accounted for; empty if it never was. */
  Optional<Outcome> outcome(Address address);

  /** The article of a file or a record. Tells the state of the last {@link #commit}. */
  Optional<Article> article(Address address);

  /**
   * The article that was made of these bytes and is no copy: a {@link Outcome.Result.Read}. Tells
   * the state of the last {@link #commit}.
   */
  Optional<Outcome> original(String fingerprint);

  /**
   * The articles that were made of these bytes and are {@link Outcome.Result.Copy copies}, at most
   * {@code most}, in no order. Tells the state of the last {@link #commit}.
   */
  List<Outcome> copies(String fingerprint, int most);

  /** Puts an article in, in place of what its file or record gave before. */
  void put(Article article, Outcome outcome);

  /** Notes a file or record that gave no article, in place of what it gave before. */
  void put(Outcome outcome);

  /** Notes that a record now stands on another line. */
  void move(Address record, long line);

  /** Forgets a file or record and its article, if it has one. */
  void remove(Address address);

  /**
   * Tells every file and record that was accounted for, in the order of paths and lines, to {@code
   * each}, one at a time: there may be a million. Tells the state of the last {@link #commit}.
   */
  void outcomes(Consumer<Outcome> each);

  /**
   * The same as a list that can be looked at later, too; to be closed.
   *
   * @param each told every file and record while the list is made
   */
  OutcomeList list(Consumer<Outcome> each);

  /**
   * Tells the files that were accounted for at or below {@code root}, in the order of paths, and
   * none of their records. Tells the state of the last {@link #commit}.
   */
  void files(Path root, Consumer<Outcome> each);

  /**
   * Tells the records of a file that were accounted for, in the order of their lines. Tells the
   * state of the last {@link #commit}.
   */
  void records(Path file, Consumer<Outcome> each);

  /** Makes everything visible, and nothing durable. */
  void refresh();

  /** Makes everything durable and visible. */
  void commit();
}
