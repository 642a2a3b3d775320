package org.dateline.ui.articles.results;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableListBase;
import org.dateline.search.Copies.Stories;
import org.dateline.search.Copies.Story;
import org.dateline.search.Hit;
import org.dateline.search.SearchRequest;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.jspecify.annotations.Nullable;

/**
 * All hits of a search as a list, of which only the pages looked at last are in memory. A row that
 * is not there is {@link Row.Waiting} and is fetched; rows asked for last are fetched first, and
 * rows that were scrolled past in haste not at all. Belongs to the user interface's thread.
 */
final class HitList extends ObservableListBase<Row> {
  static final int PAGE = 50;

  /** Pages in memory. */
  private static final int KEPT = 20;

  /** Pages that may wait to be fetched. */
  private static final int WAITING = 4;

  private static final Row.Waiting WAIT = new Row.Waiting();

  private final Listing listing;
  private final Background background;
  private final SearchRequest request;
  private final long articles;
  private final int size;
  private final CancelToken closed = new CancelToken();
  private final Deque<Integer> wanted = new ArrayDeque<>();
  private final Map<Integer, List<Story>> pages =
      new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Story>> eldest) {
          return size() > KEPT;
        }
      };
  private int fetching = -1;

  /** The hits of {@code request}, of which {@code first} are known, which begin with a page. */
  HitList(Listing listing, Background background, SearchRequest request, List<Stories> first) {
    this.listing = listing;
    this.background = background;
    this.request = request;
    this.articles = first.getFirst().articles();
    this.size = (int) Math.min(Integer.MAX_VALUE - 1, first.getFirst().total());
    first.forEach(hits -> pages.put(hits.offset() / PAGE, hits.page()));
  }

  /** How many articles the rows stand for: more than rows where copies share one. */
  long articles() {
    return articles;
  }

  /** Fetches nothing any more. */
  void close() {
    closed.cancel();
    wanted.clear();
  }

  /** Where the article {@code id} is among the rows in memory, or -1. */
  int indexOf(String id) {
    for (Map.Entry<Integer, List<Story>> page : pages.entrySet()) {
      List<Story> hits = page.getValue();
      for (int i = 0; i < hits.size(); i++) {
        if (hits.get(i).hit().id().equals(id)) {
          return page.getKey() * PAGE + i;
        }
      }
    }
    return -1;
  }

  /** The hit at {@code index} if it is in memory; nothing is fetched. */
  @Nullable Hit peek(int index) {
    Story story = story(index);
    return story == null ? null : story.hit();
  }

  private @Nullable Story story(int index) {
    List<Story> hits = index < 0 ? null : pages.get(index / PAGE);
    return hits == null || index % PAGE >= hits.size() ? null : hits.get(index % PAGE);
  }

  /** The id of the hit at {@code index} if it is in memory, or nothing; nothing is fetched. */
  String idAt(int index) {
    Hit hit = peek(index);
    return hit == null ? "" : hit.id();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Row get(int index) {
    Story story = story(index);
    if (story != null) {
      return new Row.Loaded(story.hit(), story.copies(), story.sources());
    }
    if (!pages.containsKey(index / PAGE)) {
      want(index / PAGE);
    }
    return WAIT;
  }

  /** Looks at the rows in memory only: a list view asks for this, and must not load everything. */
  @Override
  public int indexOf(Object row) {
    return row instanceof Row.Loaded loaded ? indexOf(loaded.hit().id()) : -1;
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
        () -> listing.page(request, page * PAGE, PAGE, closed),
        hits -> arrived(page, hits),
        failure -> failed(page, failure));
  }

  private void arrived(int page, Stories hits) {
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
      System.getLogger(HitList.class.getName())
          .log(System.Logger.Level.WARNING, "page " + page + " of the hits is missing", failure);
      fetchNext();
    }
  }
}
