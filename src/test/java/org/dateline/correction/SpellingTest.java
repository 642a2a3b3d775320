package org.dateline.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Place.Coordinates;
import org.dateline.article.Span;
import org.dateline.correction.Change.Whereabouts;
import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void everyChangeIsReadAsItWasWritten() {
    List<Change> changes =
        List.of(
            new Change.Merge(NameKind.PERSON, "A", "B", null),
            new Change.Merge(
                NameKind.PLACE, "A", "B", new Whereabouts("US", new Coordinates(1.5, -2))),
            new Change.Merge(NameKind.PLACE, "A", "B", new Whereabouts("", null)),
            new Change.Rename(NameKind.PLACE, "A", "B"),
            new Change.Split(NameKind.PERSON, "A", "a", "B", null),
            new Change.NotAName(NameKind.PERSON, "A"),
            new Change.Confirm(NameKind.PLACE, "A"),
            new Change.Add(NameKind.PERSON, "A", "a", null),
            new Change.Headline("H"),
            new Change.Published("2015"),
            new Change.Byline(List.of()),
            new Change.Byline(List.of("A", "B")),
            new Change.Speaker(new Span(3, 9), "A"),
            new Change.NotAQuote(new Span(3, 9)),
            new Change.Reviewed());
    for (Change change : changes) {
      assertEquals(Optional.of(change), Spelling.of(change).change());
    }
  }

  @Test
  void theWordsStayWhatTheyAre() {
    assertEquals(
        new Spelling("not-a-person", List.of("A")),
        Spelling.of(new Change.NotAName(NameKind.PERSON, "A")));
    assertEquals(
        new Spelling("split-place", List.of("A", "a", "B", "US")),
        Spelling.of(new Change.Split(NameKind.PLACE, "A", "a", "B", new Whereabouts("US", null))));
  }

  @Test
  void whatIsNoChangeIsNone() {
    assertEquals(Optional.empty(), new Spelling("merge-person", List.of("A")).change());
    assertEquals(Optional.empty(), new Spelling("bless", List.of("A")).change());
    assertEquals(Optional.empty(), new Spelling("merge-dog", List.of("A", "B")).change());
    assertEquals(Optional.empty(), new Spelling("speaker", List.of("x", "1", "A")).change());
    assertEquals(Optional.empty(), new Spelling("speaker", List.of("1", "2", " ")).change());
  }
}
