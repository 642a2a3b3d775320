package org.dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Neighbourhood;
import org.dateline.article.SourceFile;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class SecondPassTest {
  /** An archive without articles, which notes what is asked of it. */
  private static final class Nobody implements NeighbourStore {
    private final List<String> asked = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
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
    public Neighbourhood like(Article article, int most) {
      return Neighbourhood.NONE;
    }

    @Override
    public void eachOpen(int most, Receiver receiver, CancelToken cancel) {
      articles.forEach(article -> receiver.take(() -> new Open(article, Neighbourhood.NONE)));
      asked.add("each");
      if (cancelled) {
        throw new CancellationException();
      }
      receiver.end();
    }
  }

  private final Nobody nobody = new Nobody();
  private final MemoryStore store = new MemoryStore();
  private final SecondPass pass =
      new SecondPass(
          store, nobody, (content, like) -> DateEstimate.undated(List.of()), 2, Clock.systemUTC());

  @Test
  void looksAtTheOpenArticlesOnceUntilSomethingChanges() {
    pass.run(Progress.ignored(), new CancelToken());
    pass.run(Progress.ignored(), new CancelToken());
    assertEquals(List.of("each", "settle"), nobody.asked);
  }

  @Test
  void datesOnSeveralThreadsAndTellsTheArticlesInTheirOrder() {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      nobody.articles.add(article("Headline " + i));
      expected.add("Estimating dates from similar articles: Headline " + i);
    }
    List<String> told = new ArrayList<>();
    pass.run(now -> told.add(now.task().name() + ": " + now.current()), new CancelToken());
    assertEquals(expected, told);
  }

  private static Article article(String text) {
    SourceFile file = new SourceFile(Path.of("/a.txt"), 1, Instant.EPOCH, "", "UTF-8");
    Field headline = Field.derived(text, new Span(0, text.length()));
    return new Article(
        text,
        file,
        new SourceText(text, List.of()),
        "en",
        new Heading(headline, null, List.of(), null, null),
        DateEstimate.undated(List.of()),
        List.of(),
        List.of(),
        List.of());
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
