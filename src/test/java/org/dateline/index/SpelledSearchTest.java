package org.dateline.index;

import static org.dateline.index.ArticleFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.article.Certainty;
import org.dateline.article.Quote;
import org.dateline.search.Facet;
import org.dateline.search.Hit;
import org.dateline.search.QueryParser;
import org.dateline.search.QuoteFilter;
import org.dateline.search.QuoteHits;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.search.Spellings;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word of a field of names finds who is meant, whatever the spelling. */
class SpelledSearchTest {
  private static final Map<String, List<String>> KNOWN =
      Map.of(
          "Quilfether", List.of("Marta Quillfeather"),
          "Harbor", List.of("Old Harbour", "New Harbour"));

  private static final Spellings SPELLINGS =
      (facet, text) ->
          facet == Facet.PERSON || facet == Facet.PLACE
              ? KNOWN.getOrDefault(text, List.of())
              : List.of();

  @TempDir Path folder;
  private ArchiveIndex index;

  @BeforeEach
  void open() throws Exception {
    index = ArchiveIndex.open(folder, false, SPELLINGS);
    file("a")
        .headline("a")
        .body("One.")
        .person("Marta Quillfeather", "Quillfeather")
        .putInto(index.store());
    file("b")
        .headline("b")
        .body("Two.")
        .person("Marta Quillfeather", "Quilfether")
        .putInto(index.store());
    file("c")
        .headline("c")
        .body("Three.")
        .person("Jan Quillfeather", "Quillfeather")
        .putInto(index.store());
    file("d").headline("d").body("Four.").place("New Harbour", "port").putInto(index.store());
    file("f")
        .headline("f")
        .said(Quote.Kind.DIRECT, "Six.", "Marta Quillfeather", Certainty.SURE, "said")
        .said(Quote.Kind.DIRECT, "Seven.", "Jan Quillfeather", Certainty.SURE, "said")
        .putInto(index.store());
    file("e").headline("e").body("Five.").place("Harbourside", "port").putInto(index.store());
    index.store().commit();
  }

  @AfterEach
  void close() throws Exception {
    index.close();
  }

  @Test
  void aWordFindsWhoIsMeantInAnySpellingAndNobodyElse() {
    finds("person:Quilfether", "a", "b");
    finds("place:Harbor", "d");
  }

  @Test
  void aPhraseIsLookedForAsItIsWritten() {
    finds("person:\"Quilfether\"", "b");
    finds("place:\"Harbor\"");
  }

  @Test
  void whoIsMeantCanBeLeftOutAndJoined() {
    finds("-person:Quilfether", "c", "d", "e", "f");
    finds("person:(Marta Quilfether)", "a", "b");
    finds("person:Quilfether OR place:Harbor", "a", "b", "d");
  }

  @Test
  void aSpeakerIsFoundWithOnlyTheirOwnQuotes() {
    finds("speaker:Quilfether", "f");
    QuoteHits said =
        index
            .quotations()
            .quotes(request("speaker:Quilfether"), QuoteFilter.ALL, 0, 10, new CancelToken());
    assertEquals(List.of("Six."), said.page().stream().map(hit -> hit.quote().text()).toList());
  }

  @Test
  void aWordOfTheTextIsLookedForAsItIsWritten() {
    finds("Quilfether");
  }

  private static SearchRequest request(String query) {
    return new SearchRequest(QueryParser.parse(query).query(), List.of(), Sort.RELEVANCE);
  }

  private void finds(String query, String... files) {
    List<String> found =
        index.archive().search(request(query), 0, 10, new CancelToken()).page().stream()
            .map(Hit::file)
            .map(Path::getFileName)
            .map(Path::toString)
            .sorted()
            .toList();
    assertEquals(List.of(files), found, query);
  }
}
