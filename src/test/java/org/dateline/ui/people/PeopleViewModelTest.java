package org.dateline.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.dateline.correction.Corrections;
import org.dateline.search.Alike;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Filter;
import org.dateline.search.NameUse;
import org.dateline.search.Naming;
import org.dateline.search.Tie;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FakeNames;
import org.dateline.ui.FakeQuotations;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.people.NameListState.Listed;
import org.dateline.ui.people.NameListViewModel.Order;
import org.junit.jupiter.api.Test;

class PeopleViewModelTest {
  private final FakeArchive archive = FakeArchive.ofFive();
  private final Lens lens = new Lens();
  private final Alike alike =
      new Alike("Vladimir Putin", "Vladimir Puttin", Alike.Reason.ONE_LETTER);
  private final FakeNames names = new FakeNames(archive).finding(List.of(alike));
  private final PeopleViewModel model =
      new PeopleViewModel(
          new PeopleSources(archive, names, names, new FakeQuotations(archive), Corrections::none),
          DirectExecutor.background(),
          lens);

  @Test
  void nothingIsAskedBeforeTheScreenIsShown() {
    lens.search("nato");
    assertEquals(0, archive.searches());
    assertInstanceOf(NameListState.Starting.class, model.names().stateProperty().get());
    assertInstanceOf(PageState.Nothing.class, model.page().stateProperty().get());
  }

  @Test
  void whoComesFirstFindsThePageOfTheMostProminentName() {
    model.setActive(true);
    assertEquals("Jens Stoltenberg", shown().page().name().name());
    assertEquals("Jens Stoltenberg", listed().getFirst());
  }

  @Test
  void aKnownSpellingFindsWhoIsMeant() {
    names.spellings.put("Zelenskyy", "Volodymyr Zelensky");
    model.setActive(true);
    model.names().typedProperty().set("Zelenskyy");
    assertEquals(List.of("Volodymyr Zelensky"), listed());
  }

  @Test
  void thePageCountsAndListsWhatTheLensFinds() {
    model.setActive(true);
    model.open(Facet.PERSON, "Vladimir Putin");
    NameUse all = shown().page().use();
    assertEquals(2, all.articles());
    assertEquals(
        List.of("Putin", "Vladimir Putin", "Vladimir V. Putin"),
        all.forms().stream().map(NameUse.Form::text).toList());
    assertEquals(
        List.of(
            new Count("Jens Stoltenberg", 2),
            new Count("Adriana M. Diaz-Brown", 1),
            new Count("Petro Poroshenko", 1),
            new Count("Volodymyr Zelensky", 1)),
        shown().page().company().people());
    assertEquals(
        new Tie("Vladimir Putin", "Jens Stoltenberg", 2),
        shown().page().company().ties().getFirst());
    lens.add(Filter.include(Facet.PERSON, "Volodymyr Zelensky"));
    assertEquals(1, shown().page().use().articles());
    assertEquals(3, listed().size());
  }

  @Test
  void aFormListsItsArticlesUntilItIsChosenAgain() {
    model.setActive(true);
    model.open(Facet.PERSON, "Vladimir Putin");
    assertEquals(2, shown().articles().size());
    model.page().chooseForm("Vladimir V. Putin");
    assertEquals("Vladimir V. Putin", shown().form());
    assertEquals(List.of(1L), shown().articles().stream().map(Naming::mentions).toList());
    model.page().chooseForm("Vladimir V. Putin");
    assertEquals("", shown().form());
    assertEquals(2, shown().articles().size());
  }

  @Test
  void aFormStaysChosenWhenTheLensChanges() {
    model.setActive(true);
    model.open(Facet.PERSON, "Vladimir Putin");
    model.page().chooseForm("Putin");
    lens.add(Filter.exclude(Facet.PERSON, "Sergey Lavrov"));
    assertEquals("Putin", shown().form());
  }

  @Test
  void openingAPlaceListsPlaces() {
    model.setActive(true);
    model.open(Facet.PLACE, "Kyiv");
    assertEquals("Kyiv", shown().page().name().name());
    assertEquals(Facet.PLACE, model.names().facetProperty().get());
    assertEquals(List.of(), shown().page().quotes().newest());
    assertEquals("Russia", listed().getFirst());
  }

  @Test
  void namesAreOrderedAndNarrowed() {
    model.setActive(true);
    model.names().orderProperty().set(Order.NAME);
    assertEquals("Adriana M. Diaz-Brown", listed().getFirst());
    model.names().typedProperty().set("zelen");
    assertEquals(List.of("Volodymyr Zelensky"), listed());
    model.names().typedProperty().set("nobody");
    assertEquals(new NameListState.Nothing("nobody"), model.names().stateProperty().get());
  }

  @Test
  void thePageFiltersAndLeavesOut() {
    model.setActive(true);
    model.open(Facet.PERSON, "Vladimir Putin");
    model.page().narrow();
    model.page().narrow();
    assertEquals(List.of(Filter.include(Facet.PERSON, "Vladimir Putin")), lens.request().filters());
    model.page().filter(true);
    assertEquals(List.of(Filter.exclude(Facet.PERSON, "Vladimir Putin")), lens.request().filters());
    assertEquals(0, shown().page().use().articles());
  }

  @Test
  void whatIsWorthALookIsCountedAndLeftForAPage() {
    model.setActive(true);
    ReviewState.Found found = (ReviewState.Found) model.review().stateProperty().get();
    assertEquals(List.of(alike), found.alike());
    assertEquals(2L, found.counts().get("Vladimir Putin"));
    assertEquals(1, found.perName().get("Vladimir Puttin"));
    model.page().review(PageState.Kind.MERGES);
    assertEquals(new PageState.Review(PageState.Kind.MERGES), model.page().stateProperty().get());
    model.open(Facet.PERSON, "Jens Stoltenberg");
    assertEquals("Jens Stoltenberg", shown().page().name().name());
  }

  @Test
  void aFailureIsSaidAndCanBeTriedAgain() {
    model.setActive(true);
    archive.failing(true);
    model.open(Facet.PERSON, "Vladimir Putin");
    assertEquals("Vladimir Putin", ((PageState.Failed) model.page().stateProperty().get()).name());
    model.names().retry();
    model.review().retry();
    assertInstanceOf(NameListState.Failed.class, model.names().stateProperty().get());
    assertInstanceOf(ReviewState.Failed.class, model.review().stateProperty().get());
    archive.failing(false);
    model.page().retry();
    model.review().retry();
    assertEquals("Vladimir Putin", shown().page().name().name());
    assertInstanceOf(ReviewState.Found.class, model.review().stateProperty().get());
  }

  @Test
  void aScreenThatWasLeftAsksAgainWhenItIsComeBackTo() {
    model.setActive(true);
    model.open(Facet.PERSON, "Vladimir Putin");
    model.setActive(false);
    int searches = archive.searches();
    lens.add(Filter.include(Facet.PERSON, "Volodymyr Zelensky"));
    assertEquals(searches, archive.searches());
    model.setActive(true);
    assertEquals(1, shown().page().use().articles());
  }

  private PageState.Shown shown() {
    return (PageState.Shown) model.page().stateProperty().get();
  }

  private List<String> listed() {
    return ((Listed) model.names().stateProperty().get())
        .counts().stream().map(Count::value).toList();
  }
}
