package org.dateline.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchTest {

  @Test
  void namesThatBeginSoComeBeforeThoseThatHaveItInside() {
    assertEquals(
        List.of("Search help", "These searches", "Research", "Some earth"),
        Stream.of("Research", "Some earth", "These searches", "Nothing", "Search help")
            .filter(name -> Match.rank("sear", name) < Match.NONE)
            .sorted(Comparator.comparingInt(name -> Match.rank("sear", name)))
            .toList());
  }

  @Test
  void everythingFitsNothing() {
    assertEquals(0, Match.rank(" ", "Import"));
  }

  @Test
  void oneLetterMustStandThere() {
    assertEquals(Match.NONE, Match.rank("z", "Import"));
  }
}
