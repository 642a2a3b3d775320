package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.dateline.work.Parallel;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the newest visible state of the index, and closes the old ones. A question is looked
 * for in several parts of a state at once, on threads that all questions share.
 */
final class Snapshots implements AutoCloseable {
  private final Parallel searching =
      new Parallel("search", Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
  private final SearcherManager manager;

  /** Takes over {@code reader}. */
  Snapshots(DirectoryReader reader) throws IOException {
    manager = new SearcherManager(reader, new Factory(searching));
  }

  /** Something to be found out from one state. */
  @FunctionalInterface
  interface Question<T> {
    T of(Snapshot snapshot) throws IOException;
  }

  /** Answers a question from the newest state, which is held until it is answered. */
  <T> T with(Question<T> question) {
    try {
      Snapshot snapshot = (Snapshot) manager.acquire();
      try {
        return question.of(snapshot);
      } finally {
        manager.release(snapshot);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The index could not be read.", e);
    }
  }

  /** The newest state, held until it is let go of. */
  Held hold() throws IOException {
    return new Held(manager, (Snapshot) manager.acquire());
  }

  /** A state of the index that is not closed before this is. */
  record Held(SearcherManager manager, Snapshot snapshot) implements AutoCloseable {
    @Override
    public void close() {
      try {
        manager.release(snapshot);
      } catch (IOException e) {
        throw new UncheckedIOException("The index could not be read.", e);
      }
    }
  }

  /** Takes notice of what was written since. */
  void refresh() throws IOException {
    manager.maybeRefreshBlocking();
  }

  @Override
  public void close() throws IOException {
    try (searching) {
      manager.close();
    }
  }

  private static final class Factory extends SearcherFactory {
    private final SegmentCache<SegmentValues> segments = new SegmentCache<>(SegmentValues::of);
    private final SegmentCache<QuoteValues> quotes =
        new SegmentCache<>(segment -> QuoteValues.of(segment, segments.of(segment)));
    private final Parallel searching;

    Factory(Parallel searching) {
      this.searching = searching;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      Snapshot next = new Snapshot(reader, searching, segments, quotes);
      if (segments.isUsed()) {
        // Who counted before will count again: the importing thread waits for it, not the user.
        next.everything();
      }
      return next;
    }
  }
}
