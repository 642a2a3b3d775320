package org.dateline.ui.control.paged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.dateline.ui.DirectExecutor;
import org.dateline.work.Background;
import org.junit.jupiter.api.Test;

class PagedListTest {
  private static final int SIZE = 5_000;

  private final List<Integer> fetched = new ArrayList<>();
  private final Queue<Runnable> arriving = new ArrayDeque<>();
  private final PagedList<String> list =
      new PagedList<>(
          (offset, limit, cancel) -> {
            fetched.add(offset);
            if (offset == 300) {
              throw new IllegalStateException("the disk is gone");
            }
            return items(offset, limit);
          },
          new Background(new DirectExecutor(), arriving::add),
          SIZE,
          items(0, PagedList.PAGE));

  private static List<String> items(int offset, int limit) {
    return IntStream.range(offset, Math.min(SIZE, offset + limit)).mapToObj(i -> "r" + i).toList();
  }

  @Test
  void aRowThatIsNotThereWaitsAndIsFetchedWithItsPage() {
    assertEquals(SIZE, list.size());
    assertEquals(new PagedRow.Loaded<>("r7"), list.get(7));
    assertEquals(new PagedRow.Waiting<>(), list.get(4_321));
    List<String> updates = new ArrayList<>();
    list.addListener(
        (ListChangeListener<PagedRow<String>>)
            change -> {
              while (change.next()) {
                updates.add(change.wasUpdated() + " " + change.getFrom() + "-" + change.getTo());
              }
            });
    arriving.remove().run();
    assertEquals(List.of("true 4300-4350"), updates);
    assertEquals(new PagedRow.Loaded<>("r4321"), list.get(4_321));
  }

  @Test
  void peekingFetchesNothing() {
    assertEquals(null, list.peek(4_321));
    assertEquals(null, list.peek(-1));
    assertEquals(null, list.peek(SIZE));
    assertEquals("r49", list.peek(49));
    assertEquals(List.of(), fetched);
  }

  @Test
  void onlyThePagesLookedAtLastAreKept() {
    for (int i = 0; i < SIZE; i += PagedList.PAGE) {
      list.get(i);
      arriveAll();
    }
    assertEquals(-1, list.find("r0"::equals));
    assertEquals(4_999, list.find("r4999"::equals));
    assertEquals(4_999, list.indexOf(new PagedRow.Loaded<>("r4999")));
    assertEquals(-1, list.indexOf(new PagedRow.Waiting<>()));
  }

  @Test
  void rowsScrolledPastInHasteAreNotFetched() {
    for (int i = PagedList.PAGE; i < SIZE; i += PagedList.PAGE) {
      list.get(i);
    }
    arriveAll();
    assertEquals(
        List.of(50, 4_950, 4_900, 4_850, 4_800),
        fetched,
        "the one under way, and the four asked for last, the last one first");
  }

  @Test
  void aPageThatWasFetchedByOthersIsKnown() {
    list.know(4_000, items(4_000, PagedList.PAGE));
    assertEquals("r4020", list.peek(4_020));
  }

  @Test
  void afterAPageThatFailsTheOthersAreFetched() {
    list.get(300);
    list.get(400);
    arriveAll();
    assertEquals(null, list.peek(300));
    assertEquals(new PagedRow.Failed<>(), list.get(301));
    assertEquals("r400", list.peek(400));
  }

  @Test
  void aClosedListFetchesNothingAndTakesNothing() {
    list.get(2_000);
    list.close();
    arriveAll();
    list.get(4_000);
    assertEquals(List.of(2_000), fetched);
    assertEquals(null, list.peek(2_000));
  }

  private void arriveAll() {
    while (!arriving.isEmpty()) {
      arriving.remove().run();
    }
  }
}
