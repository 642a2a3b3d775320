package org.dateline.knowledge.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.dateline.knowledge.chronology.Chronology.Match;
import org.dateline.knowledge.chronology.Fact.Kind;
import org.dateline.knowledge.chronology.Fact.Time;
import org.junit.jupiter.api.Test;

class ChronologyTest {
  private static final String ROWS =
      """
      # a comment

      event\t2001-02-03\t2001-02-04\tthe Great Flood\tgreat flood|flood+river town\ta page
      series\t2003-05-01\t2003-05-01\tthe May fair\tmay fair\tanother page
      series\t2002-05-01\t2002-05-02\tthe May fair\tmay fair\tanother page
      """;

  private static Chronology read(String text) throws IOException {
    return Chronology.read(new StringReader(text));
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.split(" "));
  }

  @Test
  void rowsOfOneNameAreOneFactWithItsTimesInOrder() throws IOException {
    Fact fair = read(ROWS).facts().get(1);
    assertEquals(
        List.of(
            new Time(LocalDate.of(2002, 5, 1), LocalDate.of(2002, 5, 2)),
            new Time(LocalDate.of(2003, 5, 1), LocalDate.of(2003, 5, 1))),
        fair.times());
    assertEquals(Kind.SERIES, fair.kind());
  }

  @Test
  void aWordingStandsWhereAllItsTermsAreInTheSentence() throws IOException {
    Chronology chronology = read(ROWS);
    Fact flood = chronology.facts().getFirst();
    assertEquals(
        List.of(new Match(flood, 1, 2)), chronology.in(words("the great flood of our time")));
    assertEquals(
        List.of(new Match(flood, 0, 5)), chronology.in(words("river town after the worst flood")));
    assertEquals(List.of(), chronology.in(words("a flood in the town by the river")));
    assertEquals(List.of(), chronology.in(words("great")));
    assertEquals(List.of(), chronology.in(List.of()));
  }

  @Test
  void aFactNamedTwiceIsFoundOnce() throws IOException {
    assertEquals(1, read(ROWS).in(words("great flood great flood")).size());
  }

  @Test
  void aWrongRowIsNamedByItsNumber() {
    for (String row :
        List.of(
            "event\t2001-02-03\tname\tphrase\tsource",
            "event\t2001-02-30\t2001-03-01\tname\tphrase\tsource",
            "event\t2001-03-02\t2001-03-01\tname\tphrase\tsource",
            "rumour\t2001-03-01\t2001-03-01\tname\tphrase\tsource")) {
      IllegalArgumentException wrong =
          assertThrows(IllegalArgumentException.class, () -> read("# first\n" + row + "\n"));
      assertTrue(String.valueOf(wrong.getMessage()).startsWith("line 2: "), wrong.getMessage());
    }
  }

  @Test
  void aUsersOwnFactsAreAdded() throws IOException {
    Chronology both =
        read(ROWS).and(read("count\t2010-01-01\t2011-01-01\tthe six towns\tsix towns\tmine\n"));
    assertEquals(
        List.of("the six towns"),
        both.in(words("all six towns agreed")).stream().map(m -> m.fact().name()).toList());
  }

  @Test
  void everyBundledFactHasASourceAndIsFoundByItsOwnWords() {
    Chronology bundled = Chronology.bundled();
    assertTrue(bundled.facts().size() > 100);
    for (Fact fact : bundled.facts()) {
      assertTrue(!fact.source().isBlank(), fact.name());
      for (Phrase phrase : fact.phrases()) {
        List<String> sentence = phrase.terms().stream().flatMap(List::stream).toList();
        assertTrue(
            bundled.in(sentence).stream().anyMatch(match -> match.fact().equals(fact)),
            fact.name() + ": " + phrase);
      }
    }
  }
}
