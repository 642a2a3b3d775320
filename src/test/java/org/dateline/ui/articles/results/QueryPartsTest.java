package org.dateline.ui.articles.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryPartsTest {
  @Test
  void partsAreWhatStandsBetweenBlanksOutsideQuotesAndParentheses() {
    assertEquals(
        List.of("\"naval drills\"", "(a OR b)", "NOT c", "year:2019"),
        QueryParts.of(" \"naval drills\"  (a OR b) AND NOT c year:2019 "));
  }

  @Test
  void aChoiceBetweenWordsIsOnePart() {
    assertEquals(List.of("a OR b"), QueryParts.of("a OR b "));
  }

  @Test
  void nothingHasNoParts() {
    assertEquals(List.of(), QueryParts.of("  "));
  }
}
