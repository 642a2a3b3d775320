package org.dateline.ui.articles.tabs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.ui.articles.tabs.OpenTabs.Tab;
import org.junit.jupiter.api.Test;

class TabsViewModelTest {
  private final TabsViewModel tabs = new TabsViewModel();

  private OpenTabs now() {
    return tabs.stateProperty().get();
  }

  private static Tab tab(String id) {
    return new Tab(id, "");
  }

  @Test
  void theFirstTabFollowsTheList() {
    tabs.follow("a");
    tabs.follow("b");
    assertEquals(new OpenTabs(List.of(tab("b")), 0), now());
  }

  @Test
  void whatIsKeptStaysWhileTheListGoesOn() {
    tabs.follow("a");
    tabs.keep();
    tabs.follow("b");
    assertEquals(new OpenTabs(List.of(tab("b"), tab("a")), 0), now());
    tabs.select(1);
    assertEquals("a", now().shown().article());
  }

  @Test
  void anArticleIsKeptOnce() {
    tabs.follow("a");
    tabs.keep();
    tabs.keep();
    tabs.follow("a");
    tabs.keep();
    assertEquals(new OpenTabs(List.of(tab("a"), tab("a")), 1), now());
  }

  @Test
  void nothingIsKeptWhereNothingIsRead() {
    tabs.keep();
    assertEquals(new OpenTabs(List.of(tab("")), 0), now());
  }

  @Test
  void closingGoesToTheTabThatTakesThePlaceAndNeverClosesTheFirst() {
    for (String id : List.of("a", "b", "c")) {
      tabs.follow(id);
      tabs.keep();
    }
    tabs.select(2);
    tabs.closeCurrent();
    assertEquals(new OpenTabs(List.of(tab("c"), tab("a"), tab("c")), 2), now());
    tabs.closeCurrent();
    assertEquals("a", now().shown().article());
    tabs.closeCurrent();
    tabs.closeCurrent();
    assertEquals(new OpenTabs(List.of(tab("c")), 0), now());
  }

  @Test
  void stepsGoAroundAndTitlesComeLater() {
    tabs.follow("a");
    tabs.keep();
    tabs.step(1);
    assertEquals(0, now().current());
    tabs.step(-1);
    assertEquals(1, now().current());
    tabs.name("a", "Troops");
    assertEquals(List.of(new Tab("a", "Troops"), new Tab("a", "Troops")), now().tabs());
  }
}
