package org.dateline.ui.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.search.Annotations;
import org.dateline.search.ArticleSet;
import org.dateline.search.Mark;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.junit.jupiter.api.Test;

class LensMarksTest {
  private final Map<Mark, ArticleSet> marks = new HashMap<>();
  private final Lens lens =
      new Lens(
          new Annotations() {
            @Override
            public ArticleSet articles(Mark mark) {
              return marks.getOrDefault(mark, ArticleSet.NONE);
            }

            @Override
            public List<String> tags() {
              return List.of();
            }
          });

  @Test
  void aSearchForAMarkLooksThroughItsArticles() {
    mark(Mark.Kind.STARRED, "1");
    lens.search("is:starred");
    assertEquals(
        new Query.Marked(Mark.Kind.STARRED, marks.get(Mark.Kind.STARRED)), lens.request().query());
  }

  @Test
  void whatDependsOnAMarkIsSearchedForAgainWhenItChanges() {
    lens.search("is:starred");
    SearchRequest before = lens.request();
    mark(Mark.Kind.STARRED, "1");
    lens.marksChanged();
    assertNotEquals(before, lens.request());
  }

  @Test
  void whatDoesNotDependOnMarksIsNot() {
    lens.search("troops ");
    SearchRequest before = lens.request();
    mark(Mark.Kind.STARRED, "1");
    lens.marksChanged();
    assertSame(before, lens.request());
  }

  @Test
  void whatWasReadSinceStaysAmongTheUnreadUntilTheNextSearch() {
    lens.search("is:unread");
    SearchRequest before = lens.request();
    mark(Mark.Kind.READ, "1");
    lens.marksChanged();
    assertSame(before, lens.request());
    lens.search("is:unread ");
    assertEquals(
        new Query.Not(new Query.Marked(Mark.Kind.READ, marks.get(Mark.Kind.READ))),
        lens.request().query());
  }

  private void mark(Mark mark, String... ids) {
    marks.put(mark, new ArticleSet(Set.of(ids)));
  }
}
