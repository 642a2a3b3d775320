package org.dateline.ui.articles.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dateline.article.Article;
import org.dateline.article.Role;
import org.dateline.article.Span;
import org.dateline.search.Archive;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.Filter;
import org.dateline.search.Histogram;
import org.dateline.search.Hits;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.ui.articles.reader.ReaderState.Failed;
import org.dateline.ui.articles.reader.ReaderState.Gone;
import org.dateline.ui.articles.reader.ReaderState.Idle;
import org.dateline.ui.articles.reader.ReaderState.Loading;
import org.dateline.ui.articles.reader.ReaderState.Shown;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReaderViewModelTest {
  private final BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
  private final Background background = new Background("reader-test", 1, ui::add);
  private final Lens lens = new Lens();
  private final Shelf archive = new Shelf();
  private final ReaderViewModel reader = new ReaderViewModel(archive, background, lens);

  @AfterEach
  void close() {
    background.close();
  }

  private void answer() {
    try {
      Runnable next = ui.poll(20, TimeUnit.SECONDS);
      if (next == null) {
        fail("nothing was answered");
      }
      next.run();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Article troops(String id) {
    return Articles.article(id)
        .block(Role.CHROME, "troops menu")
        .block(Role.HEADLINE, "Troops")
        .block(Role.BODY, "The troops left. Other troops came.")
        .build();
  }

  @Test
  void anArticleIsShownAtItsFirstHit() {
    archive.add(troops("a"));
    lens.search("troops ");
    assertEquals(new Idle(), reader.stateProperty().get());
    reader.show("a");
    assertEquals(new Loading("a"), reader.stateProperty().get());
    answer();
    Shown shown = assertInstanceOf(Shown.class, reader.stateProperty().get());
    assertEquals("a", shown.article().id());
    assertEquals(
        List.of("troops", "troops"),
        shown.hits().stream().map(hit -> hit.of(shown.article().content().text())).toList(),
        "hits in page furniture do not count");
    assertEquals(0, reader.currentHitProperty().get());
  }

  @Test
  void anArticleIsShownAtThePlaceThatWasAskedFor() {
    archive.add(troops("a"));
    lens.search("troops ");
    reader.show("a");
    answer();
    Shown shown = assertInstanceOf(Shown.class, reader.stateProperty().get());
    Span second = shown.hits().getLast();
    reader.show("b");
    answer();
    reader.show("a", second);
    answer();
    assertEquals(Optional.of(second), reader.placeProperty().get());
    assertEquals(1, reader.currentHitProperty().get(), "the hit at that place is the current one");
    Span between = new Span(second.start() - 2, second.start() - 1);
    reader.show("b");
    answer();
    reader.show("a", between);
    answer();
    assertEquals(-1, reader.currentHitProperty().get());
    reader.show("a");
    assertEquals(Optional.empty(), reader.placeProperty().get());
  }

  @Test
  void hitsAreSteppedThroughInARing() {
    archive.add(troops("a"));
    lens.search("troops ");
    reader.show("a");
    answer();
    List<Integer> seen = new ArrayList<>();
    reader.currentHitProperty().subscribe(hit -> seen.add(hit.intValue()));
    reader.nextHit();
    reader.nextHit();
    reader.previousHit();
    assertEquals(List.of(0, 1, 0, 1), seen);
  }

  @Test
  void anotherQueryMarksOtherHitsAndDoesNotMoveThePage() {
    archive.add(troops("a"));
    lens.search("troops ");
    reader.show("a");
    answer();
    Shown before = assertInstanceOf(Shown.class, reader.stateProperty().get());
    lens.search("left ");
    answer();
    Shown after = assertInstanceOf(Shown.class, reader.stateProperty().get());
    assertSame(before.layout(), after.layout());
    assertEquals(1, after.hits().size());
    assertEquals(-1, reader.currentHitProperty().get());
    reader.previousHit();
    assertEquals(0, reader.currentHitProperty().get());
  }

  @Test
  void aQueryThatChangesWhileAnArticleLoadsIsTheOneThatIsMarked() {
    archive.add(troops("a"));
    lens.search("troops ");
    reader.show("a");
    lens.search("left ");
    answer();
    answer();
    Shown shown = assertInstanceOf(Shown.class, reader.stateProperty().get());
    assertEquals(1, shown.hits().size());
  }

  @Test
  void onlyTheLastArticleAskedForIsShown() {
    archive.add(troops("a"));
    archive.add(troops("b"));
    reader.show("a");
    reader.show("b");
    answer();
    answer();
    Shown shown = assertInstanceOf(Shown.class, reader.stateProperty().get());
    assertEquals("b", shown.article().id());
  }

  @Test
  void aChangeOfTheArchiveElsewhereLeavesThePageAlone() {
    archive.add(troops("a"));
    reader.show("a");
    answer();
    Object before = reader.stateProperty().get();
    lens.archiveChanged(7);
    answer();
    assertSame(before, reader.stateProperty().get());
  }

  @Test
  void anArticleThatWasRemovedIsGone() {
    archive.add(troops("a"));
    reader.show("a");
    answer();
    archive.articles.clear();
    lens.archiveChanged(7);
    answer();
    assertEquals(new Gone("a"), reader.stateProperty().get());
  }

  @Test
  void aFailureIsToldAndCanBeTriedAgain() {
    archive.add(troops("a"));
    archive.broken = true;
    reader.show("a");
    answer();
    assertEquals(new Failed("a", "segment cut short"), reader.stateProperty().get());
    archive.broken = false;
    reader.retry();
    answer();
    assertInstanceOf(Shown.class, reader.stateProperty().get());
  }

  @Test
  void wordsOfTheTextAreSearchedForAsAPhrase() {
    reader.searchFor(" the \u201Cspecial\u201D\n forces ");
    assertEquals("\"the special forces\"", lens.queryProperty().get().text());
  }

  @Test
  void aChipFiltersOrLeavesOut() {
    reader.filterBy(Facet.PERSON, "Ann Smith");
    reader.leaveOut(Facet.PLACE, "Kyiv");
    assertEquals(
        List.of(Filter.include(Facet.PERSON, "Ann Smith"), Filter.exclude(Facet.PLACE, "Kyiv")),
        lens.request().filters());
  }

  @Test
  void theTextIsZoomedInStepsWithinBounds() {
    for (int i = 0; i < 20; i++) {
      reader.zoomIn();
    }
    assertEquals(200, reader.zoomProperty().get());
    for (int i = 0; i < 20; i++) {
      reader.zoomOut();
    }
    assertEquals(70, reader.zoomProperty().get());
    reader.zoomNormal();
    assertEquals(100, reader.zoomProperty().get());
  }

  /** Articles by id; a query finds its words as they are written. */
  private static final class Shelf implements Archive {
    private final Map<String, Article> articles = new ConcurrentHashMap<>();
    private volatile boolean broken;

    void add(Article article) {
      articles.put(article.id(), article);
    }

    @Override
    public long size() {
      return articles.size();
    }

    @Override
    public long version() {
      return 1;
    }

    @Override
    public Hits search(SearchRequest request, int offset, int limit, CancelToken cancel) {
      throw new AssertionError("the reader does not search");
    }

    @Override
    public Histogram histogram(SearchRequest request, Histogram.Unit unit, CancelToken cancel) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FacetCounts facets(SearchRequest request, int limit, CancelToken cancel) {
      throw new AssertionError("the reader does not count");
    }

    @Override
    public List<FacetCounts.Count> values(
        SearchRequest request, Facet facet, String text, int limit, CancelToken cancel) {
      throw new AssertionError("the reader does not list values");
    }

    @Override
    public Optional<Article> article(String id) {
      if (broken) {
        throw new UncheckedIOException(new IOException("segment cut short"));
      }
      return Optional.ofNullable(articles.get(id));
    }

    @Override
    public List<Span> hits(Article article, Query query) {
      if (!(query instanceof Query.Word word)) {
        return List.of();
      }
      String text = article.content().text();
      List<Span> hits = new ArrayList<>();
      for (int at = text.indexOf(word.text()); at >= 0; at = text.indexOf(word.text(), at + 1)) {
        hits.add(new Span(at, at + word.text().length()));
      }
      return hits;
    }

    @Override
    public List<Suggestion> suggest(String text, int limit) {
      throw new AssertionError("the reader does not suggest");
    }
  }
}
