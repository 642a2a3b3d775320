package org.dateline.ui.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.IntStream;
import org.dateline.search.ContextOrder;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FixtureArticles;
import org.dateline.ui.context.ContextState.Failed;
import org.dateline.ui.context.ContextState.Found;
import org.dateline.ui.context.ContextState.NoWords;
import org.dateline.ui.context.ContextState.Ordering;
import org.dateline.ui.context.ContextState.Searching;
import org.dateline.ui.context.ContextState.Starting;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;
import org.junit.jupiter.api.Test;

class ContextViewModelTest {
  private final Lens lens = new Lens();
  private final FakeConcordance concordance =
      new FakeConcordance(130, FixtureArticles.five().getFirst());
  private final ContextViewModel model =
      new ContextViewModel(concordance, DirectExecutor.background(), lens);

  private Found found() {
    return assertInstanceOf(Found.class, model.stateProperty().get());
  }

  private static String headline(Found found, int row) {
    return Objects.requireNonNull(found.rows().peek(row)).headline();
  }

  @Test
  void asksOnlyWhileItIsShown() {
    lens.search("bridge");
    model.orderProperty().set(ContextOrder.LEFT);
    model.orderProperty().set(ContextOrder.DATE);
    assertEquals(new Starting(), model.stateProperty().get());
    assertEquals(List.of(), concordance.questions);
    model.setShown(true);
    assertEquals(130, found().rows().size());
    assertEquals(List.of("DATE 0"), concordance.questions);
  }

  @Test
  void aQueryWithoutWordsIsNoEmptyResult() {
    model.setShown(true);
    assertEquals(new NoWords(), model.stateProperty().get());
    lens.search("bridge");
    assertEquals("Mayor opens bridge 0", headline(found(), 0));
    lens.search("");
    assertEquals(new NoWords(), model.stateProperty().get());
  }

  @Test
  void linesOfFewArticlesAreShownAtOnceInTheOrderAskedFor() {
    lens.search("bridge");
    model.setShown(true);
    List<ContextOrder> shown = new ArrayList<>();
    model
        .stateProperty()
        .subscribe(
            state -> {
              if (state instanceof Found found) {
                shown.add(found.asked().order());
              } else if (state instanceof Ordering) {
                shown.add(null);
              }
            });
    model.orderProperty().set(ContextOrder.LEFT);
    assertEquals(List.of(ContextOrder.DATE, ContextOrder.LEFT), shown);
    assertEquals("Mayor opens bridge 129", headline(found(), 0));
  }

  @Test
  void linesOfManyArticlesAreShownByDateWhileTheyAreOrdered() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    ContextViewModel slow =
        new ContextViewModel(concordance, new Background(new DirectExecutor(), waiting::add), lens);
    concordance.articles = 50_000;
    lens.search("bridge");
    slow.orderProperty().set(ContextOrder.RIGHT);
    slow.setShown(true);
    assertEquals(new Searching(new Starting()), slow.stateProperty().get());
    waiting.remove().run();
    Ordering ordering = assertInstanceOf(Ordering.class, slow.stateProperty().get());
    assertEquals("Mayor opens bridge 0", headline(ordering.byDate(), 0));
    waiting.remove().run();
    assertEquals(new Ordering(ordering.byDate(), 0.25), slow.stateProperty().get());
    waiting.remove().run();
    Found found = assertInstanceOf(Found.class, slow.stateProperty().get());
    assertEquals("Mayor opens bridge 129", headline(found, 0));
    assertEquals(ContextOrder.RIGHT, found.asked().order());
  }

  @Test
  void whatIsOrderedByWordsStaysWhileTheArchiveGrows() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    ContextViewModel slow =
        new ContextViewModel(concordance, new Background(new DirectExecutor(), waiting::add), lens);
    concordance.articles = 50_000;
    lens.search("bridge");
    slow.orderProperty().set(ContextOrder.RIGHT);
    slow.setShown(true);
    waiting.remove().run();
    lens.archiveChanged(7);
    lens.archiveChanged(8);
    while (!waiting.isEmpty() && !(slow.stateProperty().get() instanceof Found)) {
      waiting.remove().run();
    }
    Found first = assertInstanceOf(Found.class, slow.stateProperty().get());
    assertEquals(ContextOrder.RIGHT, first.asked().order());
    concordance.questions.clear();
    while (!waiting.isEmpty()) {
      waiting.remove().run();
      Found now = assertInstanceOf(Found.class, slow.stateProperty().get());
      assertEquals(ContextOrder.RIGHT, now.asked().order());
    }
  }

  @Test
  void fetchesFurtherPagesInTheSameOrder() {
    lens.search("bridge");
    model.orderProperty().set(ContextOrder.RIGHT);
    model.setShown(true);
    concordance.questions.clear();
    found().rows().get(120);
    assertEquals(List.of("RIGHT 100"), concordance.questions);
    assertEquals("Mayor opens bridge 9", headline(found(), 120));
  }

  @Test
  void theSelectedLineStaysSelectedUntilAnotherOrderIsAskedFor() {
    lens.search("bridge");
    model.setShown(true);
    found().rows().get(120);
    model.select(120);
    lens.archiveChanged(7);
    assertEquals(120, found().selected());
    assertEquals("Mayor opens bridge 120", headline(found(), 120));
    model.orderProperty().set(ContextOrder.LEFT);
    assertEquals(0, found().selected());
  }

  @Test
  void theOrderByDateIsThatOfTheLens() {
    assertEquals(Sort.NEWEST, model.sort());
    model.sort(Sort.OLDEST);
    assertEquals(Sort.OLDEST, lens.request().sort());
    assertEquals(Sort.OLDEST, model.sort());
  }

  @Test
  void linesToBeCopiedAreFetchedWhereverTheyStand() {
    lens.search("bridge");
    model.setShown(true);
    List<String> copied = new ArrayList<>();
    model.lines(
        List.of(0, 1, 99, 129),
        lines -> lines.forEach(line -> copied.add(line.headline())),
        failure -> copied.add(failure.toString()));
    assertEquals(
        IntStream.of(0, 1, 99, 129).mapToObj(i -> "Mayor opens bridge " + i).toList(), copied);
  }

  @Test
  void saysWhyItFailedAndTriesAgain() {
    concordance.failing = true;
    lens.search("bridge");
    model.setShown(true);
    assertEquals(new Failed("the disk is gone"), model.stateProperty().get());
    concordance.failing = false;
    model.retry();
    assertEquals(130, found().rows().size());
  }
}
