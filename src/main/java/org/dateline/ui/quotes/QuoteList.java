package org.dateline.ui.quotes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableListBase;
import org.dateline.search.Quotations;
import org.dateline.search.QuoteHit;
import org.dateline.search.QuoteHits;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.jspecify.annotations.Nullable;

/**
 * All quotes found as a list, of which only the pages looked at last are in memory. A row that is
 * not there is {@link QuoteRow.Waiting} and is fetched. Belongs to the user interface's thread.
 */
public final class QuoteList extends ObservableListBase<QuoteRow> {
  static final int PAGE = 50;

  /** Pages in memory. */
  private static final int KEPT = 20;

  /** Pages that may wait to be fetched. */
  private static final int WAITING = 4;

  private static final QuoteRow.Waiting WAIT = new QuoteRow.Waiting();

  private final Quotations quotations;
  private final Background background;
  private final QuotesState.Asked asked;
  private final int size;
  private final CancelToken closed = new CancelToken();
  private final Deque<Integer> wanted = new ArrayDeque<>();
  private final Map<Integer, List<QuoteHit>> pages =
      new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<QuoteHit>> eldest) {
          return size() > KEPT;
        }
      };
  private int fetching = -1;

  /** The quotes that were asked for, of which the first page is known. */
  QuoteList(
      Quotations quotations, Background background, QuotesState.Asked asked, QuoteHits first) {
    this.quotations = quotations;
    this.background = background;
    this.asked = asked;
    this.size = (int) Math.min(Integer.MAX_VALUE - 1, first.total());
    pages.put(0, first.page());
  }

  /** Fetches nothing any more. */
  void close() {
    closed.cancel();
    wanted.clear();
  }

  /** The quote at {@code index} if it is in memory; nothing is fetched. */
  @Nullable QuoteHit peek(int index) {
    List<QuoteHit> hits = index < 0 ? null : pages.get(index / PAGE);
    return hits == null || index % PAGE >= hits.size() ? null : hits.get(index % PAGE);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public QuoteRow get(int index) {
    QuoteHit hit = peek(index);
    if (hit != null) {
      return new QuoteRow.Loaded(hit);
    }
    if (!pages.containsKey(index / PAGE)) {
      want(index / PAGE);
    }
    return WAIT;
  }

  /** Looks at the rows in memory only: a list view asks for this, and must not load everything. */
  @Override
  public int indexOf(Object row) {
    for (Map.Entry<Integer, List<QuoteHit>> page : pages.entrySet()) {
      int at = row instanceof QuoteRow.Loaded(QuoteHit hit) ? page.getValue().indexOf(hit) : -1;
      if (at >= 0) {
        return page.getKey() * PAGE + at;
      }
    }
    return -1;
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
        () -> quotations.quotes(asked.request(), asked.filter(), page * PAGE, PAGE, closed),
        hits -> arrived(page, hits),
        failure -> failed(page, failure));
  }

  private void arrived(int page, QuoteHits hits) {
    if (closed.isCancelled()) {
      return;
    }
    pages.put(page, hits.page());
    fetchNext();
    beginChange();
    int end = Math.min(size, (page + 1) * PAGE);
    for (int i = page * PAGE; i < end; i++) {
      nextUpdate(i);
    }
    endChange();
  }

  private void failed(int page, Throwable failure) {
    if (!closed.isCancelled()) {
      System.getLogger(QuoteList.class.getName())
          .log(System.Logger.Level.WARNING, "page " + page + " of the quotes is missing", failure);
      fetchNext();
    }
  }
}
