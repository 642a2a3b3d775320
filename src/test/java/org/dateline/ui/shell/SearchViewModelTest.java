package org.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.lens.Lens;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {
  private final Lens lens = new Lens();
  private final FakeArchive archive = FakeArchive.ofFive();
  private final SearchViewModel model =
      new SearchViewModel(
          archive, DirectExecutor.background(), lens, List.of("putin troops", "wiesbaden"));

  @Test
  void whatIsTypedIsSearchedForAtOnce() {
    model.typed("wiesb", 5);
    assertEquals("wiesb", lens.queryProperty().get().text());
  }

  @Test
  void valuesThatGoOnFromTheWordAreOfferedAboveEarlierSearches() {
    model.typed("put", 3);
    assertEquals(
        List.of(
            new Offer.Value(Facet.PERSON, "Vladimir Putin", 2), new Offer.Recent("putin troops")),
        model.offersProperty().get());
  }

  @Test
  void aValueTakesThePlaceOfTheHalfTypedWordAndFilters() {
    model.typed("troops put", 10);
    model.take(model.offersProperty().get().getFirst());
    assertEquals("troops", lens.queryProperty().get().text());
    assertEquals(List.of(Filter.include(Facet.PERSON, "Vladimir Putin")), lens.request().filters());
    assertEquals(List.of(), model.offersProperty().get());
  }

  @Test
  void anEarlierSearchTakesThePlaceOfWhatWasTyped() {
    model.take(new Offer.Recent("wiesbaden"));
    assertEquals("wiesbaden", lens.queryProperty().get().text());
    assertEquals(List.of("wiesbaden", "putin troops"), model.recentProperty().get());
  }

  @Test
  void anEmptyFieldOffersEarlierSearches() {
    model.offer();
    assertEquals(
        List.of(new Offer.Recent("putin troops"), new Offer.Recent("wiesbaden")),
        model.offersProperty().get());
  }

  @Test
  void anArchiveThatFailsStillOffersEarlierSearches() {
    archive.failing(true);
    model.typed("put", 3);
    assertEquals(List.of(new Offer.Recent("putin troops")), model.offersProperty().get());
  }
}
