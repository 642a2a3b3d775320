package org.dateline.ui.articles.filters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.articles.filters.FiltersState.Choice;
import org.dateline.ui.articles.filters.FiltersState.Counted;
import org.dateline.ui.articles.filters.FiltersState.Failed;
import org.dateline.ui.articles.filters.FiltersState.Section;
import org.dateline.ui.articles.filters.FiltersState.Value;
import org.dateline.ui.lens.Lens;
import org.junit.jupiter.api.Test;

class FiltersViewModelTest {
  private final Lens lens = new Lens();

  @Test
  void theCountsFitTheSearch() {
    FiltersViewModel model = model(FakeArchive.ofFive());
    lens.search("wiesbaden");
    assertEquals(
        new Section(
            Facet.PERSON,
            List.of(new Value(Facet.PERSON, "Jens Stoltenberg", 1L, 1, Choice.NONE)),
            1),
        section(model, Facet.PERSON));
  }

  @Test
  void aValueIsIncludedOnceAndNoLongerTheSecondTime() {
    FiltersViewModel model = model(FakeArchive.ofFive());
    model.choose(value(model, Facet.PERSON, "Vladimir Putin"), false);
    assertEquals(List.of(Filter.include(Facet.PERSON, "Vladimir Putin")), lens.request().filters());
    assertEquals(Choice.INCLUDED, value(model, Facet.PERSON, "Vladimir Putin").choice());
    model.choose(value(model, Facet.PERSON, "Vladimir Putin"), false);
    assertEquals(List.of(), lens.request().filters());
  }

  @Test
  void aValueLeftOutStaysListedWithoutACount() {
    FiltersViewModel model = model(FakeArchive.ofFive());
    model.choose(value(model, Facet.SOURCE, "China Topix"), true);
    assertEquals(
        List.of(new Value(Facet.SOURCE, "China Topix", null, 0, Choice.EXCLUDED)),
        section(model, Facet.SOURCE).values());
  }

  @Test
  void theUndatedAreListedHoweverManyYearsThereAre() {
    FiltersViewModel model = model(FakeArchive.ofMany(300));
    Section years = section(model, Facet.YEAR);
    assertEquals(Filter.UNDATED, years.values().getLast().text());
    assertEquals(30L, years.values().getLast().articles());
    assertEquals(7, years.values().size());
  }

  @Test
  void rowsKeepTheirPlaceWhileOnlyFiltersChange() {
    FiltersViewModel model = model(FakeArchive.ofFive());
    lens.search("wiesbaden");
    assertEquals(false, ((Counted) model.stateProperty().get()).sameQuery());
    model.choose(value(model, Facet.PERSON, "Jens Stoltenberg"), false);
    assertEquals(true, ((Counted) model.stateProperty().get()).sameQuery());
    lens.search("nato");
    assertEquals(false, ((Counted) model.stateProperty().get()).sameQuery());
  }

  @Test
  void aFailureIsSaid() {
    FakeArchive archive = FakeArchive.ofFive();
    archive.failing(true);
    assertInstanceOf(Failed.class, model(archive).stateProperty().get());
  }

  private FiltersViewModel model(FakeArchive archive) {
    return new FiltersViewModel(archive, DirectExecutor.background(), lens);
  }

  private static Section section(FiltersViewModel model, Facet facet) {
    Counted counted = assertInstanceOf(Counted.class, model.stateProperty().get());
    return counted.sections().stream().filter(s -> s.facet() == facet).findFirst().orElseThrow();
  }

  private static Value value(FiltersViewModel model, Facet facet, String value) {
    return section(model, facet).values().stream()
        .filter(v -> v.text().equals(value))
        .findFirst()
        .orElseThrow();
  }
}
