package org.dateline.ui.articles.filters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.articles.filters.FiltersState.Choice;
import org.dateline.ui.articles.filters.FiltersState.Value;
import org.dateline.ui.articles.filters.FinderViewModel.FinderState.Listed;
import org.dateline.ui.lens.Lens;
import org.junit.jupiter.api.Test;

class FinderViewModelTest {
  private final Lens lens = new Lens();

  @Test
  void onlyValuesThatBeginWithWhatIsTypedAreListed() {
    FinderViewModel model = model(FakeArchive.ofFive());
    model.find("stolt");
    assertEquals(
        new Listed(List.of(new Value(Facet.PERSON, "Jens Stoltenberg", 4L, 1, Choice.NONE)), false),
        model.stateProperty().get());
  }

  @Test
  void aChosenValueFiltersAndIsMarked() {
    FinderViewModel model = model(FakeArchive.ofFive());
    model.find("stolt");
    Listed listed = assertInstanceOf(Listed.class, model.stateProperty().get());
    model.choose(listed.values().getFirst(), true);
    assertEquals(
        List.of(Filter.exclude(Facet.PERSON, "Jens Stoltenberg")), lens.request().filters());
  }

  private FinderViewModel model(FakeArchive archive) {
    return new FinderViewModel(archive, DirectExecutor.background(), lens, Facet.PERSON);
  }
}
