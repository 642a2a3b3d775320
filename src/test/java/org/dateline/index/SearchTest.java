package org.dateline.index;

import static org.dateline.index.ArticleFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.dateline.article.Role;
import org.dateline.search.Hit;
import org.dateline.search.Hits;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a query finds, from what is typed to the files found, the newest first. */
class SearchTest {
  @TempDir Path folder;
  private ArchiveIndex index;

  @BeforeEach
  void open() throws Exception {
    index = ArchiveIndex.open(folder, false);
    file("fleet")
        .headline("Fleet begins naval drills")
        .block(Role.CHROME, "Subscribe to our newsletter")
        .body("The U.S. fleet’s drills began on Friday, Zelenskyy said.", "Russian ships watched.")
        .person("Volodymyr Zelenskyy", "Zelensky", "the president")
        .place("Odesa", "Odessa")
        .source("Harbour Post")
        .on("2014-08-07")
        .putInto(index.store());
    file("army")
        .headline("Army trains abroad")
        .body("Soldiers are trained in self-defense.The training of one soldier takes weeks.")
        .person("Xi Jinping", "Xi")
        .place("Kyiv", "Kiev")
        .source("Border Times")
        .between("2015-11-01", "2015-12-17", "2016-02-01")
        .putInto(index.store());
    file("talks")
        .headline("Talks on Russia")
        .block(Role.BYLINE, "By Marta Nowak")
        .block(Role.CAPTION, "Delegates in Žilina")
        .block(Role.DATELINE, "BRATISLAVA, Slovakia –")
        .body("Delegates talked of naval matters and of drills at length.", "Then they ate.")
        .on("2016-03-01")
        .putInto(index.store());
    file("undated").headline("No date here").body("Nothing tells when.").putInto(index.store());
    index.store().put(file("nothing").outcome(new org.dateline.ingest.Outcome.Result.Empty("")));
    index.store().commit();
  }

  @AfterEach
  void close() throws Exception {
    index.close();
  }

  @Test
  void everythingIsEveryArticleTheUndatedLast() {
    finds("", "talks", "army", "fleet", "undated");
    finds("*", "talks", "army", "fleet", "undated");
    finds("-naval", "army", "undated");
  }

  @Test
  void whoWroteItAndWhereCanBeSearched() {
    finds("nowak", "talks");
    finds("\"Bratislava, Slovakia\"", "talks");
    finds("newsletter");
  }

  @Test
  void wordsAreFoundInAnyInflection() {
    finds("drill", "talks", "fleet");
    finds("trained", "army");
    finds("soldiers", "army");
    finds("begins", "fleet");
    finds("naval drills", "talks", "fleet");
    finds("ship", "fleet");
    finds("russians", "fleet");
    finds("russia", "talks");
  }

  @Test
  void caseDiacriticsApostrophesAndFullStopsMakeNoDifference() {
    finds("ZILINA", "talks");
    finds("US", "fleet");
    finds("U.S.", "fleet");
    finds("fleet's", "fleet");
    finds("self-defense", "army");
    finds("\"self defense\"", "army");
    finds("\"defense the\"", "army");
  }

  @Test
  void phrasesAreFoundAsWrittenAndNotAcrossBlocks() {
    finds("“naval drills”", "fleet");
    finds("\"naval drill\"");
    finds("\"training\"", "army");
    finds("\"train\"");
    finds("\"drills naval\"~1");
    finds("\"drills naval\"~2", "fleet");
    finds("\"naval drills\"~2", "fleet");
    finds("\"naval drills\"~3", "talks", "fleet");
    finds("\"said russian\"");
    finds("\"length then\"~100");
  }

  @Test
  void beginningsAndNearMisses() {
    finds("zelensk*", "fleet");
    finds("traini*", "army");
    finds("self-def*", "army");
    finds("zelenski~", "fleet");
    finds("drils~1", "talks", "fleet");
    finds("self-defence~1", "army");
  }

  @Test
  void boolesOperators() {
    finds("army OR fleet", "army", "fleet");
    finds("drills -ships", "talks");
    finds("drills NOT (ships OR soldiers)", "talks");
    finds("(ships OR soldiers) -drills", "army");
    finds("-drills -nothing", "army");
    finds("army OR -drills", "army", "undated");
  }

  @Test
  void furnitureIsNotSearched() {
    finds("newsletter");
    finds("subscribe");
  }

  @Test
  void fields() {
    finds("headline:naval", "fleet");
    finds("headline:\"naval drills\"", "fleet");
    finds("person:zelensky", "fleet");
    finds("person:zelenskyy", "fleet");
    finds("person:\"xi jinping\"", "army");
    finds("person:volo*", "fleet");
    finds("person:*", "army", "fleet");
    finds("place:odesa", "fleet");
    finds("place:(kiev OR odessa)", "army", "fleet");
    finds("source:times", "army");
    finds("source:\"harbour post\"", "fleet");
    finds("-source:*", "talks", "undated");
  }

  @Test
  void periodsFindWhatMayBeFromThem() {
    finds("year:2014", "fleet");
    finds("year:2015", "army");
    finds("year:2016", "talks", "army");
    finds("year:2014..2015", "army", "fleet");
    finds("year:2016..", "talks", "army");
    finds("year:..2014", "fleet");
    finds("date:2016-02", "army");
    finds("date:2016-02-02");
    finds("date:2014-08-07", "fleet");
    finds("year:*", "talks", "army", "fleet");
    finds("-year:*", "undated");
    finds("drills year:2016", "talks");
  }

  @Test
  void aMistakeStillSearchesForTheRest() {
    finds("drills year:abc", "talks", "fleet");
    finds("(drills", "talks", "fleet");
    finds("year:abc", "talks", "army", "fleet", "undated");
    finds("!!! drills", "talks", "fleet");
  }

  @Test
  void theBestMatchComesFirstAndAHeadlineCountsMore() {
    assertEquals(List.of("fleet", "talks"), found("naval drills", Sort.RELEVANCE));
    assertEquals(List.of("fleet", "talks"), found("naval", Sort.OLDEST));
    assertEquals(List.of("fleet", "army", "talks", "undated"), found("", Sort.OLDEST));
    assertEquals(List.of("talks", "army", "fleet", "undated"), found("", Sort.RELEVANCE));
  }

  private void finds(String text, String... files) {
    assertEquals(List.of(files), found(text, Sort.NEWEST), text);
  }

  private List<String> found(String text, Sort sort) {
    SearchRequest request = new SearchRequest(QueryParser.parse(text).query(), List.of(), sort);
    Hits hits = index.archive().search(request, 0, 10, new CancelToken());
    assertEquals(hits.page().size(), hits.total(), text);
    return hits.page().stream().map(Hit::file).map(Path::getFileName).map(Path::toString).toList();
  }
}
