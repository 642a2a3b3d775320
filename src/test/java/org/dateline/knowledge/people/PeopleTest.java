package org.dateline.knowledge.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
  private final People people = People.bundled();

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zhelensky, Volodymyr Zelensky",
    "Arseny Yatseniuk, Arseniy Yatsenyuk",
    "Sergey Shoigu, Sergei Shoigu",
    "Joseph R. Biden, Joe Biden",
    "George W. Bush, George W. Bush",
    "George H.W. Bush, George H. W. Bush",
    "Bashar Assad, Bashar al-Assad",
    "Igor Strelkov, Igor Girkin"
  })
  void aPersonIsFoundByAnySpelling(String name, String canonical) {
    assertEquals(Optional.of(canonical), people.named(name).map(KnownPerson::name));
  }

  @Test
  void aNameThatTwoPeopleHaveIsNobodys() {
    assertEquals(Optional.empty(), people.named("George Bush"));
  }

  @Test
  void aNameThatOnlyLooksAlikeIsNobodys() {
    assertEquals(Optional.empty(), people.named("Sergei Ryapkov"));
    assertEquals(Optional.empty(), people.named("Marta Biden"));
  }

  @Test
  void aSurnameFindsAllWhoHaveIt() {
    assertEquals(
        List.of("Vitali Klitschko", "Wladimir Klitschko"),
        people.withSurname("Klitschko").stream().map(KnownPerson::name).toList());
  }

  @Test
  void anOfficeIsHeldFromItsFirstDayToItsLast() {
    Office office =
        people.named("Jens Stoltenberg").orElseThrow().offices().stream()
            .filter(held -> held.of().equals("NATO"))
            .findFirst()
            .orElseThrow();
    assertEquals("Secretary General", office.title());
    assertTrue(office.heldOn(LocalDate.of(2014, 10, 1)));
    assertTrue(office.heldOn(LocalDate.of(2024, 9, 30)));
    assertFalse(office.heldOn(LocalDate.of(2014, 9, 30)));
  }

  @Test
  void everyNameOfTheFileLeadsToOnePerson() {
    Set<String> ambiguous = new HashSet<>();
    for (KnownPerson person : people.all()) {
      for (String form : person.forms()) {
        if (!people.named(form).equals(Optional.of(person))) {
          ambiguous.add(form);
        }
      }
    }
    assertEquals(Set.of(), ambiguous);
  }

  @Test
  void everyOfficeNamesWhereItCanBeChecked() {
    assertEquals(
        List.of(), people.offices().stream().filter(office -> office.source().isBlank()).toList());
  }

  @Test
  void aBrokenRowIsReportedWithItsNumber() {
    IllegalArgumentException failure =
        assertThrows(
            IllegalArgumentException.class,
            () -> read("Ann Example\n", "# comment\nAnn Example\tMayor\tXX\t2020-02-31\t\tpage\n"));
    assertTrue(failure.getMessage().startsWith("line 2: "), failure.getMessage());
  }

  @Test
  void anOfficeOfSomebodyUnknownIsReported() {
    assertThrows(
        IllegalArgumentException.class,
        () -> read("Ann Example\n", "Bob Example\tMayor\tXX\t2020-01-01\t\tpage\n"));
  }

  private static People read(String people, String offices) throws IOException {
    return People.read(
        new StringReader(people),
        new StringReader(offices),
        GivenNames.read(new StringReader("Ann Anna\n")));
  }
}
