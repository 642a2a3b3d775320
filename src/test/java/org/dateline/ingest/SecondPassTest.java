package org.dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.Neighbourhood;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class SecondPassTest {
  /** An archive without articles, which notes what is asked of it. */
  private static final class Nobody implements NeighbourStore {
    private final List<String> asked = new ArrayList<>();
    private boolean settled;
    private boolean cancelled;

    @Override
    public boolean isSettled() {
      return settled;
    }

    @Override
    public void settle() {
      asked.add("settle");
      settled = true;
    }

    @Override
    public long open() {
      return 0;
    }

    @Override
    public Neighbourhood like(Article article, int most) {
      return Neighbourhood.NONE;
    }

    @Override
    public void eachOpen(int most, BiConsumer<Article, Neighbourhood> each) {
      asked.add("each");
      if (cancelled) {
        throw new CancellationException();
      }
    }
  }

  private final Nobody nobody = new Nobody();
  private final MemoryStore store = new MemoryStore();
  private final SecondPass pass =
      new SecondPass(
          store, nobody, (content, like) -> DateEstimate.undated(List.of()), Clock.systemUTC());

  @Test
  void looksAtTheOpenArticlesOnceUntilSomethingChanges() {
    pass.run(Progress.ignored(), new CancelToken());
    pass.run(Progress.ignored(), new CancelToken());
    assertEquals(List.of("each", "settle"), nobody.asked);
  }

  @Test
  void isNotSettledWhenItWasStoppedButKeepsWhatWasDone() {
    nobody.cancelled = true;
    Assertions.assertThrows(
        CancellationException.class, () -> pass.run(Progress.ignored(), new CancelToken()));
    assertEquals(List.of("each"), nobody.asked);
    assertEquals(1, store.commits);
  }
}
