package org.dateline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Query.Period;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FakeTimelines;
import org.dateline.ui.control.histogram.ChartBars.Column;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.timeline.TimelineState.Failed;
import org.dateline.ui.timeline.TimelineState.NothingFound;
import org.dateline.ui.timeline.TimelineState.Shown;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {
  private final Lens lens = new Lens();
  private final FakeArchive archive = FakeArchive.ofMany(200);

  private TimelineViewModel model() {
    TimelineViewModel model =
        new TimelineViewModel(
            archive, new FakeTimelines(archive), DirectExecutor.background(), lens);
    model.setShown(true);
    return model;
  }

  private static Shown shown(TimelineViewModel model) {
    return assertInstanceOf(Shown.class, model.stateProperty().get());
  }

  private static long sum(Shown shown) {
    return shown.bars().columns().stream().mapToLong(Column::articles).sum();
  }

  @Test
  void everyDatedArticleIsCountedOnceAndTheUndatedBesideThem() {
    Shown shown = shown(model());
    assertEquals(200, sum(shown) + shown.counts().withoutDate());
    assertNull(shown.chosen());
  }

  @Test
  void aChosenStretchBecomesAFilterAndTheBarsStayAsTheyAre() {
    TimelineViewModel model = model();
    Shown before = shown(model);
    Period year = new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31));
    model.choose(year);
    assertEquals(List.of(Filter.include(Facet.YEAR, "2015")), lens.request().filters());
    Shown after = shown(model);
    assertEquals(before.bars(), after.bars());
    assertEquals(year, after.chosen());
    assertEquals(
        archive.found(lens.request()).size(), after.counts().inStretch(), "as the list has");
  }

  @Test
  void anotherStretchTakesThePlaceOfTheFirst() {
    TimelineViewModel model = model();
    lens.show("", List.of(Filter.include(Facet.YEAR, "2014")), Sort.NEWEST);
    model.choose(new Period(LocalDate.of(2015, 2, 1), LocalDate.of(2015, 3, 31)));
    assertEquals(List.of(Filter.include(Facet.YEAR, "2015-02..2015-03")), lens.request().filters());
    model.choose(null);
    assertEquals(List.of(), lens.request().filters());
  }

  @Test
  void zoomingInLeadsToShorterBarsAndFitBackToAll() {
    TimelineViewModel model = model();
    Shown all = shown(model);
    for (int i = 0; i < 12; i++) {
      model.zoomIn();
    }
    assertEquals(Unit.DAY, shown(model).bars().unit());
    model.fit();
    assertEquals(all, shown(model));
  }

  @Test
  void aUnitThatWasChosenStaysWhateverIsLookedAt() {
    TimelineViewModel model = model();
    model.unitProperty().set(Unit.YEAR);
    model.zoomIn();
    model.zoomIn();
    assertEquals(Unit.YEAR, shown(model).bars().unit());
  }

  @Test
  void theBarsAreDividedByTheSourcesThatHaveMost() {
    TimelineViewModel model = model();
    model.facetProperty().set(Facet.SOURCE);
    Shown shown = shown(model);
    assertTrue(shown.values().size() <= 5);
    assertEquals(200, sum(shown) + shown.counts().withoutDate());
  }

  @Test
  void theUndatedAreShownAndNoLonger() {
    TimelineViewModel model = model();
    model.toggleUndated();
    assertEquals(List.of(Filter.include(Facet.YEAR, Filter.UNDATED)), lens.request().filters());
    model.toggleUndated();
    assertEquals(List.of(), lens.request().filters());
  }

  @Test
  void nothingFoundAndAFailureAreTold() {
    TimelineViewModel model = model();
    lens.search("zebra crossing");
    assertEquals(new NothingFound(), model.stateProperty().get());
    archive.failing(true);
    lens.search("");
    assertEquals(new Failed("a segment is cut short"), model.stateProperty().get());
    archive.failing(false);
    model.retry();
    shown(model);
  }
}
