package org.dateline.knowledge.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Which names may mean one person. */
class NamesakesTest {
  private final Namesakes namesakes = new Namesakes(People.bundled());

  @Test
  void spellingsOfOneNameAreOne() {
    assertEquals(
        List.of("Wolodymyr Kowalczuk = Volodymyr Kovalchuk SPELLING"),
        find("Volodymyr Kovalchuk", "Anna Kovalchuk", "Wolodymyr Kowalczuk"));
    assertEquals(
        List.of("Jon Q. Public = Jon Public SPELLING"), find("Jon Public", "Jon Q. Public"));
    assertEquals(List.of(), find("Jon R. Public", "Jon Q. Public"));
  }

  @Test
  void anInitialStandsForTheOnlyOneWhoHasIt() {
    assertEquals(
        List.of("M. Tarnavsky = Mykola Tarnavsky INITIAL"),
        find("Mykola Tarnavsky", "Olena Tarnavsky", "M. Tarnavsky"));
    assertEquals(List.of(), find("Mykola Tarnavsky", "Marta Tarnavsky", "M. Tarnavsky"));
  }

  @Test
  void aLoneSurnameStandsForTheOnlyOneWhoHasIt() {
    assertEquals(
        List.of("Mykola Tarnavsky = Tarnavsky SURNAME"), find("Tarnavsky", "Mykola Tarnavsky"));
    assertEquals(List.of(), find("Tarnavsky", "Mykola Tarnavsky", "Olena Tarnavsky"));
  }

  @Test
  void oneLetterOffMayBeAMisprint() {
    assertEquals(
        List.of("Robert Hendersen = Robert Henderson ONE_LETTER"),
        find("Robert Henderson", "Robert Hendersen"));
    assertEquals(List.of(), find("Robert Henderson", "Albert Hendersen"));
    assertEquals(List.of(), find("Robert Hill", "Robert Hall"));
    assertEquals(List.of(), find("Sasha Petrov", "Sasha Petrova"));
  }

  @Test
  void whoAreKnownForDifferentPeopleAreNotOne() {
    assertEquals(List.of(), find("George W. Bush", "George H. W. Bush"));
    assertEquals(List.of(), find("Vitali Klitschko", "Wladimir Klitschko"));
    assertEquals(List.of(), find("George W.", "George H.W."));
  }

  @Test
  void twentyThousandNamesOfOneSurnameAreLookedThrough() {
    String[] syllables = {"ba", "de", "ki", "lo", "mu", "na", "pe", "ri", "to", "fu"};
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder given = new StringBuilder("B");
      for (int rest = i; rest > 0; rest /= 10) {
        given.append(syllables[rest % 10]);
      }
      names.add(given + " Longsurname");
    }
    assertEquals(0, namesakes.find(names, () -> {}).size());
    names.add("Bdeki Longsurname-Smith");
    names.add("Bdeki Longsurnane");
    assertEquals(
        List.of(new Namesakes.Pair(21, 20_001, Namesakes.Likeness.ONE_LETTER)),
        namesakes.find(names, () -> {}));
  }

  @Test
  void theSearchCanBeEnded() {
    Runnable stop =
        () -> {
          throw new CancellationException();
        };
    assertThrows(CancellationException.class, () -> namesakes.find(List.of("Ann Roe"), stop));
  }

  private List<String> find(String... names) {
    return namesakes.find(List.of(names), () -> {}).stream()
        .map(pair -> names[pair.other()] + " = " + names[pair.name()] + " " + pair.likeness())
        .toList();
  }
}
