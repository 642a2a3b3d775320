package org.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.search.ParsedQuery.Problem;
import org.dateline.search.ParsedQuery.Repair;
import org.dateline.search.Query.And;
import org.dateline.search.Query.Marked;
import org.dateline.search.Query.Not;
import org.dateline.search.Query.Or;
import org.dateline.search.Query.Scope;
import org.dateline.search.Query.Word;
import org.junit.jupiter.api.Test;

/** The part of the query language that asks for what the user marked. */
class MarkedQueryTest {
  private static final Query STARRED = new Marked(Mark.Kind.STARRED, null);
  private static final Query READ = new Marked(Mark.Kind.READ, null);

  @Test
  void everyMarkIsUnderstood() {
    understands("is:starred", STARRED);
    understands("IS:Starred", STARRED);
    understands("is:read", READ);
    understands("is:unread", new Not(READ));
    understands("-is:unread", new Not(new Not(READ)));
    understands("has:note", new Marked(Mark.Kind.NOTED, null));
    understands("has:tag", new Marked(Mark.Kind.TAGGED, null));
    understands("tag:Minsk", new Marked(new Mark.Tag("Minsk"), null));
    understands("tag:\"war  crimes\"", new Marked(new Mark.Tag("war crimes"), null));
  }

  @Test
  void marksStandBesideWordsAndInGroups() {
    Query troops = new Word(Scope.TEXT, "troops");
    understands("troops is:starred", new And(List.of(troops, STARRED)));
    understands(
        "(troops OR is:starred) is:read", new And(List.of(new Or(List.of(troops, STARRED)), READ)));
    understands("is:(starred OR read)", new Or(List.of(STARRED, READ)));
  }

  @Test
  void aMarkThatIsNoneIsExplainedWithWhatWasMeant() {
    mistake("troops is:stared", "stared", "is:starred", "troops is:starred");
    mistake("is:new", "new", "is:unread", "is:unread");
    mistake("is:noted", "noted", "has:note", "has:note");
    mistake("has:star", "star", "is:starred", "is:starred");
    mistake("has:notes x", "notes", "has:note", "has:note x");
    mistake("NOT is:tagged", "tagged", "has:tag", "NOT has:tag");
    assertEquals(
        List.of(
            new Problem(
                new Span(3, 9),
                "purple can't stand here: write is:starred, is:read or is:unread.",
                null)),
        QueryParser.parse("is:purple").problems());
    assertEquals(
        List.of(
            new Problem(
                new Span(4, 8),
                "A tag is named in full; has:tag finds articles with any.",
                new Repair("Use war", "tag:war"))),
        QueryParser.parse("tag:war*").problems());
  }

  @Test
  void aRepairInAGroupLeavesTheGroupAlone() {
    Problem problem = QueryParser.parse("is:(noted)").problems().getFirst();
    assertEquals(null, problem.repair());
  }

  @Test
  void whatIsBeingTypedIsNoBeginningOfATag() {
    assertEquals(
        new Marked(new Mark.Tag("min"), null), QueryParser.parseUnfinished("tag:min").query());
    assertEquals(STARRED, QueryParser.parseUnfinished("is:starred").query());
  }

  @Test
  void resolvingPutsTheArticlesInAndLeavesTheRestAsItIs() {
    ArticleSet starred = new ArticleSet(Set.of("1"));
    Annotations annotations = annotations(starred);
    Query query = QueryParser.parse("troops (is:starred OR -has:note)").query();
    assertEquals(
        new And(
            List.of(
                new Word(Scope.TEXT, "troops"),
                new Or(
                    List.of(
                        new Marked(Mark.Kind.STARRED, starred),
                        new Not(new Marked(Mark.Kind.NOTED, ArticleSet.NONE)))))),
        annotations.resolve(query));
    assertEquals(Set.of(Mark.Kind.STARRED, Mark.Kind.NOTED), Annotations.in(query));
    Query plain = QueryParser.parse("troops").query();
    assertSame(plain, annotations.resolve(plain));
  }

  @Test
  void twoSetsAreNeverTakenForEachOther() {
    Set<String> ids = Collections.singleton("1");
    assertNotEquals(
        new Marked(Mark.Kind.STARRED, new ArticleSet(ids)),
        new Marked(Mark.Kind.STARRED, new ArticleSet(ids)));
  }

  private static Annotations annotations(ArticleSet starred) {
    return new Annotations() {
      @Override
      public ArticleSet articles(Mark mark) {
        return mark == Mark.Kind.STARRED ? starred : ArticleSet.NONE;
      }

      @Override
      public List<String> tags() {
        return List.of();
      }
    };
  }

  private static void understands(String text, Query query) {
    ParsedQuery parsed = QueryParser.parse(text);
    assertEquals(List.of(), parsed.problems());
    assertEquals(query, parsed.query());
  }

  private static void mistake(String text, String where, String use, String mended) {
    Problem problem = QueryParser.parse(text).problems().getFirst();
    assertEquals(where, problem.span().of(text));
    assertEquals(new Repair("Use " + use, mended), problem.repair());
    assertEquals(List.of(), QueryParser.parse(mended).problems());
  }
}
