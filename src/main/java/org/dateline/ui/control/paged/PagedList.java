package org.dateline.ui.control.paged;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.collections.ObservableListBase;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.jspecify.annotations.Nullable;

/**
 * All rows of an answer as a list, of which only the pages looked at last are in memory. A row that
 * is not there is {@link PagedRow.Waiting} and is fetched; rows asked for last are fetched first,
 * and rows that were scrolled past in haste not at all. Belongs to the user interface's thread.
 *
 * @param <T> what a row stands for
 */
public final class PagedList<T> extends ObservableListBase<PagedRow<T>> {
  /** The rows of a page. */
  public static final int PAGE = 50;

  /** Pages in memory. */
  private static final int KEPT = 20;

  /** Pages that may wait to be fetched. */
  private static final int WAITING = 4;

  private final Source<T> source;
  private final Background background;
  private final int size;
  private final PagedRow<T> waiting = new PagedRow.Waiting<>();
  private final CancelToken closed = new CancelToken();
  private final Deque<Integer> wanted = new ArrayDeque<>();
  private final Map<Integer, List<T>> pages =
      new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<T>> eldest) {
          return size() > KEPT;
        }
      };
  private final Set<Integer> failedPages = new HashSet<>();
  private int fetching = -1;

  /**
   * Where rows come from.
   *
   * @param <T> what a row stands for
   */
  @FunctionalInterface
  public interface Source<T> {
    /** The rows {@code [offset, offset + limit)}, on a worker; fewer at the end. */
    List<T> page(int offset, int limit, CancelToken cancel);
  }

  /**
   * A list whose first page is known.
   *
   * @param total how many rows there are
   */
  public PagedList(Source<T> source, Background background, long total, List<T> first) {
    this.source = source;
    this.background = background;
    this.size = (int) Math.min(Integer.MAX_VALUE - 1, total);
    pages.put(0, first);
  }

  /** Takes note of a page that was fetched by others; {@code offset} is its first row. */
  public void know(int offset, List<T> page) {
    pages.put(offset / PAGE, page);
  }

  /** Fetches nothing any more. */
  public void close() {
    closed.cancel();
    wanted.clear();
  }

  /** What is at {@code index} if it is in memory; nothing is fetched. */
  public @Nullable T peek(int index) {
    List<T> page = index < 0 ? null : pages.get(index / PAGE);
    return page == null || index % PAGE >= page.size() ? null : page.get(index % PAGE);
  }

  /** Where the first is among the rows in memory that {@code which} holds for, or -1. */
  public int find(Predicate<? super T> which) {
    for (Map.Entry<Integer, List<T>> page : pages.entrySet()) {
      List<T> items = page.getValue();
      for (int i = 0; i < items.size(); i++) {
        if (which.test(items.get(i))) {
          return page.getKey() * PAGE + i;
        }
      }
    }
    return -1;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public PagedRow<T> get(int index) {
    T item = peek(index);
    if (item != null) {
      return new PagedRow.Loaded<>(item);
    }
    if (failedPages.contains(index / PAGE)) {
      return new PagedRow.Failed<>();
    }
    if (!pages.containsKey(index / PAGE)) {
      want(index / PAGE);
    }
    return waiting;
  }

  /** Looks at the rows in memory only: a list view asks for this, and must not load everything. */
  @Override
  public int indexOf(Object row) {
    return row instanceof PagedRow.Loaded<?> loaded ? find(loaded.item()::equals) : -1;
  }

  @Override
  public int lastIndexOf(Object row) {
    return indexOf(row);
  }

  @Override
  public boolean contains(Object row) {
    return indexOf(row) >= 0;
  }

  /** Two lists are the same only if they are one: comparing rows would load everything. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  private void want(int page) {
    if (closed.isCancelled() || page == fetching) {
      return;
    }
    wanted.remove(page);
    wanted.push(page);
    if (wanted.size() > WAITING) {
      wanted.removeLast();
    }
    if (fetching < 0) {
      fetchNext();
    }
  }

  private void fetchNext() {
    Integer page = wanted.poll();
    if (page == null || closed.isCancelled()) {
      fetching = -1;
      return;
    }
    fetching = page;
    background.run(
        () -> source.page(page * PAGE, PAGE, closed),
        items -> arrived(page, items),
        failure -> failed(page, failure));
  }

  private void arrived(int page, List<T> items) {
    if (closed.isCancelled()) {
      return;
    }
    pages.put(page, items);
    fetchNext();
    changed(page);
  }

  private void changed(int page) {
    beginChange();
    int end = Math.min(size, (page + 1) * PAGE);
    for (int i = page * PAGE; i < end; i++) {
      nextUpdate(i);
    }
    endChange();
  }

  private void failed(int page, Throwable failure) {
    if (!closed.isCancelled()) {
      System.getLogger(PagedList.class.getName())
          .log(System.Logger.Level.WARNING, "page " + page + " of a list is missing", failure);
      failedPages.add(page);
      fetchNext();
      changed(page);
    }
  }
}
