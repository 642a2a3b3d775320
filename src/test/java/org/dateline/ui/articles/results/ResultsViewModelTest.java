package org.dateline.ui.articles.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FixtureArticles;
import org.dateline.ui.articles.results.ResultsState.Failed;
import org.dateline.ui.articles.results.ResultsState.Found;
import org.dateline.ui.articles.results.ResultsState.NothingFound;
import org.dateline.ui.articles.results.ResultsState.NothingImported;
import org.dateline.ui.articles.results.ResultsState.Searching;
import org.dateline.ui.articles.results.ResultsState.Step;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;
import org.junit.jupiter.api.Test;

class ResultsViewModelTest {
  private final Lens lens = new Lens();

  @Test
  void everythingIsFoundAtFirstAndTheFirstIsSelected() {
    ResultsViewModel model = model(FakeArchive.ofFive());
    assertEquals(List.of("a0", "a1", "a2", "a3", "a4"), ids(model));
    assertEquals("a0", model.selectedProperty().get());
  }

  @Test
  void aChangeOfTheLensIsAnsweredInItsOrder() {
    ResultsViewModel model = model(FakeArchive.ofFive());
    lens.show("", List.of(Filter.include(Facet.PERSON, "Vladimir Putin")), Sort.NEWEST);
    assertEquals(List.of("a4", "a0"), ids(model));
  }

  @Test
  void theSelectedArticleStaysSelectedWhereverItStandsAfterARefresh() {
    FakeArchive archive = FakeArchive.ofFive();
    ResultsViewModel model = model(archive);
    model.select(1);
    List<Article> turned = new ArrayList<>(FixtureArticles.five().reversed());
    archive.become(turned);
    lens.archiveChanged(archive.version());
    assertEquals("a1", model.selectedProperty().get());
    assertEquals(3, assertInstanceOf(Found.class, model.stateProperty().get()).selected());
  }

  @Test
  void whereNothingIsFoundEachStepSaysWhatItWouldFind() {
    ResultsViewModel model = model(FakeArchive.ofFive());
    lens.show("stoltenberg zebra", List.of(Filter.include(Facet.PLACE, "Moscow")), Sort.NEWEST);
    assertEquals(
        new NothingFound(5, 6, List.of(new Step.WithoutWords("zebra", "stoltenberg", 1))),
        model.stateProperty().get());
  }

  @Test
  void aStepIsTaken() {
    ResultsViewModel model = model(FakeArchive.ofFive());
    lens.show("wiesbaden", List.of(Filter.include(Facet.PLACE, "Moscow")), Sort.NEWEST);
    NothingFound nothing = assertInstanceOf(NothingFound.class, model.stateProperty().get());
    model.take(nothing.steps().getFirst());
    assertEquals(List.of("a2"), ids(model));
  }

  @Test
  void anEmptyArchiveIsNotASearchWithoutHits() {
    assertEquals(new NothingImported(), model(FakeArchive.empty()).stateProperty().get());
  }

  @Test
  void aFailureIsNoEmptyResultAndCanBeTriedAgain() {
    FakeArchive archive = FakeArchive.ofFive();
    archive.failing(true);
    ResultsViewModel model = model(archive);
    assertEquals(new Failed("a segment is cut short"), model.stateProperty().get());
    archive.failing(false);
    model.retry();
    assertEquals(5, ids(model).size());
  }

  @Test
  void whatWasShownStaysWhileTheNextAnswerIsOnItsWay() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    FakeArchive archive = FakeArchive.ofFive();
    ResultsViewModel model =
        new ResultsViewModel(archive, new Background(new DirectExecutor(), waiting::add), lens);
    waiting.remove().run();
    ResultsState found = model.stateProperty().get();
    lens.search("special");
    lens.search("wiesbaden");
    assertEquals(new Searching(found), model.stateProperty().get());
    waiting.remove().run();
    assertEquals(new Searching(found), model.stateProperty().get(), "a stale answer is dropped");
    waiting.remove().run();
    assertEquals(List.of("a2"), ids(model));
  }

  private ResultsViewModel model(FakeArchive archive) {
    return new ResultsViewModel(archive, DirectExecutor.background(), lens);
  }

  private static List<String> ids(ResultsViewModel model) {
    Found found = assertInstanceOf(Found.class, model.stateProperty().get());
    return IntStream.range(0, found.rows().size())
        .mapToObj(i -> Objects.requireNonNull(found.rows().peek(i)).hit().id())
        .toList();
  }
}
