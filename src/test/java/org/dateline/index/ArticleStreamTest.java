package org.dateline.index;

import static org.dateline.index.ArticleFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dateline.article.Article;
import org.dateline.search.ArticleStream;
import org.dateline.search.ArticleStream.Choice;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleStreamTest {
  private static final SearchRequest OLDEST =
      new SearchRequest(new Query.Everything(), List.of(), Sort.OLDEST);
  private static final int MANY = 1500;

  @TempDir Path folder;

  private static final class Received implements ArticleStream.Receiver {
    private final List<Article> articles = new ArrayList<>();
    private long total = -1;

    @Override
    public void begin(long all) {
      total = all;
    }

    @Override
    public void article(Article article) {
      articles.add(article);
    }
  }

  private static ArticleFixture numbered(int number) {
    String day = LocalDate.of(2010, 1, 1).plusDays(MANY - number).toString();
    return file(number + ".txt").headline("Story " + number).body("Words.").on(day);
  }

  private static Received read(ArchiveIndex index, Choice choice) {
    Received received = new Received();
    index.articles().each(choice, received, new CancelToken());
    assertEquals(received.total, received.articles.size());
    return received;
  }

  @Test
  void handsOverEveryArticleInTheOrderOfTheSearch() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      List<Article> oldestFirst = new ArrayList<>();
      for (int i = 0; i < MANY; i++) {
        numbered(i).putInto(index.store());
        oldestFirst.addFirst(numbered(i).article());
      }
      index.store().commit();

      assertEquals(oldestFirst, read(index, new Choice.Found(OLDEST, Long.MAX_VALUE)).articles);
      assertEquals(
          oldestFirst.subList(0, 1001), read(index, new Choice.Found(OLDEST, 1001)).articles);
    }
  }

  @Test
  void handsOverASelectionInItsOrderWithoutWhatIsGone() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      numbered(1).putInto(index.store());
      numbered(2).putInto(index.store());
      index.store().commit();

      List<String> ids = List.of(numbered(2).id(), "0000000000000000", numbered(1).id());
      assertEquals(
          List.of(numbered(2).article(), numbered(1).article()),
          read(index, new Choice.Selected(ids)).articles);
      CancelToken cancelled = new CancelToken();
      cancelled.cancel();
      assertThrows(
          CancellationException.class,
          () -> index.articles().each(new Choice.Found(OLDEST, 9), new Received(), cancelled));
    }
  }
}
