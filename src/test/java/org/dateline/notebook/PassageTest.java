package org.dateline.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static final Note.Passage PASSAGE = new Note.Passage(new Span(10, 14), "word");

  @Test
  void standsWhereItStood() {
    assertEquals(new Span(10, 14), PASSAGE.in("word word word word"));
  }

  @Test
  void isFoundAgainAtThePlaceNearestToWhereItWas() {
    assertEquals(new Span(12, 16), PASSAGE.in("word xxxxxx word  word"));
    assertEquals(new Span(0, 4), PASSAGE.in("word"));
  }

  @Test
  void isNowhereIfItsWordsAreGone() {
    assertNull(PASSAGE.in("another text altogether"));
    assertNull(new Note.Passage(new Span(3, 3), "").in(""));
  }
}
