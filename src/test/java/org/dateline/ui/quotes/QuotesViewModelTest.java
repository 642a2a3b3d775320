package org.dateline.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Quote;
import org.dateline.search.Facet;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FixtureArticles;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.quotes.QuotesState.Failed;
import org.dateline.ui.quotes.QuotesState.Found;
import org.dateline.ui.quotes.QuotesState.Starting;
import org.junit.jupiter.api.Test;

class QuotesViewModelTest {
  private final Lens lens = new Lens();
  private final FakeQuotations quotations =
      new FakeQuotations(130, FixtureArticles.five().getFirst());
  private final QuotesViewModel model =
      new QuotesViewModel(quotations, FakeArchive.ofFive(), DirectExecutor.background(), lens);

  private Found found() {
    return assertInstanceOf(Found.class, model.stateProperty().get());
  }

  @Test
  void theOrderIsCalledWhatItIs() {
    assertEquals(Sort.NEWEST, model.sort());
    lens.search("bridge");
    lens.sort(Sort.RELEVANCE);
    assertEquals(Sort.RELEVANCE, model.sort());
    model.sort(Sort.OLDEST);
    assertEquals(Sort.OLDEST, lens.request().sort());
  }

  @Test
  void asksOnlyWhileItIsShown() {
    lens.search("bridge");
    assertInstanceOf(Starting.class, model.stateProperty().get());
    assertEquals(0, quotations.questions);
    model.setShown(true);
    assertEquals(130, found().rows().size());
    model.setShown(false);
    lens.search("river");
    assertEquals(1, quotations.questions);
    model.setShown(true);
    assertEquals("river", lens.queryProperty().get().text());
    assertEquals(2, quotations.questions);
  }

  @Test
  void filtersBySpeakerThroughTheLensAndByFormHere() {
    model.setShown(true);
    model.toggle(Facet.SPEAKER, "Ann Roe");
    assertEquals(true, model.isChosen(Facet.SPEAKER, "Ann Roe"));
    assertEquals(33, found().rows().size());
    model.toggle(Quote.Kind.DIRECT);
    assertEquals(Set.of(Quote.Kind.DIRECT), found().asked().filter().kinds());
    assertEquals(11, found().rows().size());
    model.clear();
    assertEquals(130, found().rows().size());
    assertEquals(false, model.isChosen(Facet.SPEAKER, "Ann Roe"));
  }

  @Test
  void fetchesFurtherPagesAsTheyAreLookedAt() {
    model.setShown(true);
    assertEquals(1, quotations.questions);
    found().rows().get(120);
    assertEquals(2, quotations.questions);
    assertEquals(120, Objects.requireNonNull(found().rows().peek(120)).number());
  }

  @Test
  void readsThePassageOfTheSelectedQuote() {
    model.setShown(true);
    assertEquals(Optional.empty(), model.passageProperty().get());
    model.select(2);
    assertEquals(2, model.passageProperty().get().orElseThrow().hit().number());
    model.select(-1);
    assertEquals(Optional.empty(), model.passageProperty().get());
  }

  @Test
  void saysWhyItFailedAndTriesAgain() {
    quotations.failing = true;
    model.setShown(true);
    assertInstanceOf(Failed.class, model.stateProperty().get());
    quotations.failing = false;
    model.retry();
    assertEquals(130, found().rows().size());
  }
}
