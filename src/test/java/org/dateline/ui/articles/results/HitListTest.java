package org.dateline.ui.articles.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javafx.collections.ListChangeListener;
import org.dateline.search.Copies.Stories;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.Test;

class HitListTest {
  private static final SearchRequest ALL =
      new SearchRequest(new Query.Everything(), List.of(), SearchRequest.Sort.RELEVANCE);

  private final FakeArchive archive = FakeArchive.ofMany(5_000);
  private final Queue<Runnable> arriving = new ArrayDeque<>();
  private final HitList list = list();

  @Test
  void aRowThatIsNotThereWaitsAndIsFetchedWithItsPage() {
    assertEquals(5_000, list.size());
    assertEquals(new Row.Waiting(), list.get(4_321));
    List<String> updates = new ArrayList<>();
    list.addListener(
        (ListChangeListener<Row>)
            change -> {
              while (change.next()) {
                updates.add(change.wasUpdated() + " " + change.getFrom() + "-" + change.getTo());
              }
            });
    arriving.remove().run();
    assertEquals(List.of("true 4300-4350"), updates);
    assertEquals("many-4321", assertInstanceOf(Row.Loaded.class, list.get(4_321)).hit().id());
  }

  @Test
  void onlyThePagesLookedAtLastAreKept() {
    for (int i = 0; i < 5_000; i += HitList.PAGE) {
      list.get(i);
      arriveAll();
    }
    assertEquals(-1, list.indexOf("many-0"));
    assertEquals(4_999, list.indexOf("many-4999"));
  }

  @Test
  void rowsScrolledPastInHasteAreNotFetched() {
    int before = archive.searches();
    for (int i = HitList.PAGE; i < 5_000; i += HitList.PAGE) {
      list.get(i);
    }
    arriveAll();
    assertEquals(5, archive.searches() - before, "the one under way, and the four asked for last");
    assertEquals(4_999, list.indexOf("many-4999"));
  }

  @Test
  void aClosedListFetchesNothing() {
    int before = archive.searches();
    list.close();
    list.get(4_000);
    assertEquals(before, archive.searches());
  }

  private HitList list() {
    Listing listing = Listing.ofArticles(archive);
    Stories first = listing.page(ALL, 0, HitList.PAGE, new CancelToken());
    return new HitList(
        listing, new Background(new DirectExecutor(), arriving::add), ALL, List.of(first));
  }

  private void arriveAll() {
    while (!arriving.isEmpty()) {
      arriving.remove().run();
    }
  }
}
