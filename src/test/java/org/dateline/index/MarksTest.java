package org.dateline.index;

import static org.dateline.index.ArticleFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.dateline.article.Role;
import org.dateline.article.Span;
import org.dateline.search.Hit;
import org.dateline.search.Hit.Marked;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is marked in the headline, the snippet and the article. */
class MarksTest {
  private static final String LONG =
      "The committee, which had sat since the morning and heard a great many speakers from the "
          + "port, the town and the villages along the coast, some of whom had come on foot, "
          + "decided in the end that the harbour would be closed to every ship of the visiting "
          + "squadron, whatever its size, its flag or its purpose, until the weather improved, "
          + "and that the decision would be looked at again";

  @TempDir Path folder;
  private ArchiveIndex index;
  private final ArticleFixture drills =
      file("drills")
          .block(Role.CHROME, "All drills news")
          .headline("Fleet ends drills")
          .body(
              "Nothing was said of it. Mr. Hill of the U.S. Navy saw the naval\n  drills. He left.",
              "A fleet drilled. The fleet’s naval drills go on.")
          .block(Role.CAPTION, "The drills, seen from land")
          .on("2014-08-07");

  @BeforeEach
  void open() throws Exception {
    index = ArchiveIndex.open(folder, false);
    drills.putInto(index.store());
    file("long").body(LONG + ".").putInto(index.store());
    index.store().commit();
  }

  @AfterEach
  void close() throws Exception {
    index.close();
  }

  @Test
  void everyMatchOfAnArticleIsMarkedInItsFile() {
    hits("drills", "drills", "drills", "drilled", "drills", "drills");
    hits("\"naval drills\"", "naval\n  drills", "naval drills");
    hits("headline:drills", "drills");
    hits("nav*", "Navy", "naval", "naval");
    hits("nawal~1", "naval", "naval");
    hits("fleet -absent (hill OR none)", "Fleet", "Hill", "fleet", "fleet’s");
    hits("u.s.", "U.S");
    hits("-drills");
    hits("person:drills year:2014");
    hits("*");
  }

  @Test
  void anArticleThatDoesNotMatchAsAWholeIsMarkedAllTheSame() {
    hits("absent hill", "Hill");
    hits("hill year:1999", "Hill");
  }

  private void hits(String query, String... words) {
    List<Span> spans = index.archive().hits(drills.article(), QueryParser.parse(query).query());
    String text = drills.article().content().text();
    assertEquals(List.of(words), spans.stream().map(span -> span.of(text)).toList(), query);
  }

  @Test
  void theBestSentencesMakeTheSnippet() {
    Hit hit = hit("naval drills");
    assertEquals(new Marked("Fleet ends drills", List.of(new Span(11, 17))), hit.headline());
    assertEquals(
        "Mr. Hill of the U.S. Navy saw the [naval] [drills]. … The fleet’s [naval] [drills] go on.",
        shown(hit.snippet()));
    assertEquals(shown(hit("naval dril*").snippet()), shown(hit.snippet()));
    assertEquals(
        "… would be closed to every ship of the visiting [squadron], whatever its size, its "
            + "flag or its purpose, until the weather improved, "
            + "and that the decision would be looked at again.",
        shown(hit("squadron").snippet()));
  }

  @Test
  void beginningsAndNearMissesAreMarkedInRowsAsInArticles() {
    assertEquals(
        "Mr. Hill of the U.S. [Navy] saw the [naval] [drills]. … The fleet’s [naval] [drills] go"
            + " on.",
        shown(hit("nav* drill~1").snippet()));
    assertEquals("Fleet ends [drills]", shown(hit("dril*").headline()));
    assertEquals("[Fleet] ends drills", shown(hit("headline:flet~1").headline()));
    assertEquals(hit("headline:ends").snippet(), hit("headline:end*").snippet());
    assertEquals(
        "Mr. Hill of the U.S. Navy saw the [naval] [drills]. … The fleet’s [naval] [drills] go on.",
        shown(hit("naval-dril*").snippet()));
  }

  @Test
  void withoutAMatchBelowTheHeadlineTheBodyBegins() {
    assertEquals(
        "Nothing was said of it. Mr. Hill of the U.S. Navy saw the naval drills. He left."
            + " A fleet drilled. The fleet’s naval drills go on.",
        shown(hit("headline:ends").snippet()));
    assertEquals(
        LONG.substring(0, LONG.indexOf(" its flag")) + " …", shown(hit("-drills").snippet()));
  }

  private Hit hit(String query) {
    SearchRequest request =
        new SearchRequest(QueryParser.parse(query).query(), List.of(), Sort.RELEVANCE);
    return index.archive().search(request, 0, 1, new CancelToken()).page().getFirst();
  }

  private static String shown(Marked marked) {
    StringBuilder shown = new StringBuilder(marked.text());
    for (Span mark : marked.marks().reversed()) {
      shown.insert(mark.end(), ']').insert(mark.start(), '[');
    }
    return shown.toString();
  }
}
