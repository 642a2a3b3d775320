package org.dateline.notebook;

import static org.dateline.notebook.NotebookFixture.START;
import static org.dateline.notebook.NotebookFixture.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.search.ArticleSet;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.Mark;
import org.dateline.search.SearchRequest.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookTest {
  private static final ArticleRef A = article("a");
  private static final ArticleRef B = article("b");

  @TempDir Path folder;
  private Notebook notebook;

  @BeforeEach
  void open() throws NotebookUnavailable {
    notebook = NotebookFixture.open(folder.resolve("notebook.db"));
  }

  @AfterEach
  void close() {
    notebook.close();
  }

  @Test
  void isEmptyAtFirst() {
    assertEquals(Set.of(), notebook.articles(Mark.Kind.STARRED).ids());
    assertEquals(List.of(), notebook.tags());
    assertEquals(List.of(), notebook.notes());
    assertEquals(List.of(), notebook.searches());
  }

  @Test
  void aStarIsGivenAndTakenAway() {
    notebook.star(A, true);
    notebook.star(B, true);
    notebook.star(A, true);
    assertEquals(Set.of("id-a", "id-b"), notebook.articles(Mark.Kind.STARRED).ids());
    assertEquals(List.of(B, A), notebook.starred());
    notebook.star(B, false);
    assertEquals(Set.of("id-a"), notebook.articles(Mark.Kind.STARRED).ids());
    assertEquals(List.of(A), notebook.starred());
  }

  @Test
  void anArticleIsReadAndUnreadAgain() {
    notebook.read(A, true);
    assertEquals(Set.of("id-a"), notebook.articles(Mark.Kind.READ).ids());
    assertEquals(Set.of(), notebook.articles(Mark.Kind.STARRED).ids());
    notebook.read(A, false);
    assertEquals(Set.of(), notebook.articles(Mark.Kind.READ).ids());
  }

  @Test
  void aTagIsOneWhateverItsCaseAndSpaces() {
    notebook.tag(A, "War  crimes");
    notebook.tag(B, " war Crimes ");
    notebook.tag(B, "Гаага");
    notebook.tag(B, " , ");
    assertEquals(List.of("War crimes", "Гаага"), notebook.tags());
    assertEquals(Set.of("id-a", "id-b"), notebook.articles(new Mark.Tag("WAR CRIMES")).ids());
    assertEquals(List.of("War crimes", "Гаага"), notebook.tagsOf("id-b"));
    assertEquals(Set.of("id-a", "id-b"), notebook.articles(Mark.Kind.TAGGED).ids());
    notebook.untag(B, "war crimes");
    notebook.untag(B, "гаага");
    assertEquals(List.of("War crimes"), notebook.tags());
    assertEquals(Set.of("id-a"), notebook.articles(Mark.Kind.TAGGED).ids());
  }

  @Test
  void aTagThatIsRenamedToAnotherBecomesOneWithIt() {
    notebook.tag(A, "nato");
    notebook.tag(B, "NATO summit");
    notebook.tag(B, "nato");
    notebook.rename("nato", "Nato Summit");
    assertEquals(List.of("NATO summit"), notebook.tags());
    assertEquals(Set.of("id-a", "id-b"), notebook.articles(new Mark.Tag("nato summit")).ids());
    notebook.rename("nato summit", "Summit");
    assertEquals(List.of("Summit"), notebook.tags());
    notebook.rename("summit", "SUMMIT");
    assertEquals(List.of("SUMMIT"), notebook.tags());
  }

  @Test
  void notesStandInTheOrderOfTheText() {
    Note late = notebook.write(A, new Note.Passage(new Span(20, 24), "late"), "second");
    Note early = notebook.write(A, new Note.Passage(new Span(3, 8), "early"), "first");
    Note whole = notebook.write(A, null, "on all of it");
    Note other = notebook.write(B, null, "elsewhere");
    assertEquals(List.of(whole, early, late), notebook.notes("id-a"));
    assertEquals(List.of(other, whole, early, late), notebook.notes());
    assertEquals(Set.of("id-a", "id-b"), notebook.articles(Mark.Kind.NOTED).ids());
  }

  @Test
  void aNoteIsRewrittenRemovedAndBroughtBack() {
    Note note = notebook.write(A, null, "draft");
    Note better = notebook.rewrite(note, "better");
    assertEquals(new Note(note.uid(), A, null, "better", START, START.plusSeconds(1)), better);
    assertEquals(List.of(better), notebook.notes("id-a"));
    notebook.remove(better);
    assertEquals(List.of(), notebook.notes("id-a"));
    assertEquals(Set.of(), notebook.articles(Mark.Kind.NOTED).ids());
    notebook.put(better);
    assertEquals(List.of(better), notebook.notes("id-a"));
  }

  @Test
  void aSavedSearchIsKeptWithItsFilters() {
    SavedSearch search = search("uid", "Minsk");
    SavedSearch other = search("other", "a first");
    notebook.put(search);
    notebook.put(other);
    assertEquals(List.of(other, search), notebook.searches());
    notebook.remove(other);
    assertEquals(List.of(search), notebook.searches());
  }

  @Test
  void aSavedSearchTellsWhatIsNewSinceItWasOpened() {
    SavedSearch search = search("uid", "Minsk");
    notebook.put(search);
    assertEquals(3, notebook.seen(search).countNew(new long[] {7, -5, 7}));
    notebook.opened(search, SeenArticles.of(new long[] {7, -5}));
    assertEquals(1, notebook.seen(search).countNew(new long[] {7, -5, 8}));
    assertEquals(START, notebook.searches().getFirst().opened());
    notebook.put(search);
    assertEquals(1, notebook.seen(search).countNew(new long[] {7, -5, 8}));
  }

  @Test
  void theSetOfAMarkStaysTheSameUntilItChanges() {
    notebook.star(A, true);
    ArticleSet starred = notebook.articles(Mark.Kind.STARRED);
    notebook.read(A, true);
    notebook.tag(A, "tag");
    notebook.star(A, true);
    assertSame(starred, notebook.articles(Mark.Kind.STARRED));
    notebook.star(B, true);
    assertNotSame(starred, notebook.articles(Mark.Kind.STARRED));
    assertEquals(Set.of("id-a"), starred.ids());
  }

  @Test
  void listenersHearOfEveryChangeUntilTheyLeave() {
    List<Set<String>> heard = new ArrayList<>();
    Runnable leave = notebook.onChange(() -> heard.add(notebook.articles(Mark.Kind.STARRED).ids()));
    notebook.star(A, true);
    notebook.star(A, false);
    leave.run();
    notebook.star(B, true);
    assertEquals(List.of(Set.of("id-a"), Set.of()), heard);
  }

  @Test
  void marksOfAnEarlierContentCountForTheSameArticle() {
    ArticleRef changed = new ArticleRef(A.id(), "content-later", A.address(), "Another headline");
    notebook.star(A, true);
    notebook.tag(A, "tag");
    notebook.star(changed, true);
    assertEquals(Set.of("id-a"), notebook.articles(Mark.Kind.STARRED).ids());
    notebook.star(changed, false);
    notebook.untag(changed, "tag");
    assertEquals(Set.of(), notebook.articles(Mark.Kind.STARRED).ids());
    assertEquals(List.of(), notebook.tags());
  }

  private static SavedSearch search(String uid, String name) {
    return new SavedSearch(
        uid,
        name,
        "troops \"special forces\"",
        List.of(
            Filter.include(Facet.PERSON, "Jens Stoltenberg"),
            Filter.exclude(Facet.SOURCE, "example.org")),
        Sort.OLDEST,
        START,
        START,
        START);
  }
}
