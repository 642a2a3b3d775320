package org.dateline.knowledge.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether given names are those of women or men. */
class GivenNameGendersTest {
  private static final GivenNameGenders GENDERS = GivenNameGenders.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karol Nawrocki", "Edi Rama", "Adel al-Jubeir", "Kristen Michal", "Xi Jinping", "Hu Jintao",
        "Li Keqiang", "Wang Yi", "Moon Jae-in", "Yoon Suk-yeol", "Kim Jong Un", "Kim Jong-un",
        "Ban Ki-moon", "Lai Ching-te", "Lee Hsien Loong", "Donald Tusk", "Jon Huntsman"
      })
  void aManIsNotTakenForAWoman(String name) {
    assertNotEquals(Gender.FEMALE, GENDERS.of(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Park Geun-hye", "Tsai Ing-wen", "Meng Wanzhou", "Mao Ning", "Sidney Powell",
        "Taylor Swift", "Angela Merkel", "Theresa May", "Kamala Harris", "Sanae Takaichi"
      })
  void aWomanIsNotTakenForAMan(String name) {
    assertNotEquals(Gender.MALE, GENDERS.of(name));
  }

  @Test
  void whereTheSurnameStandsFirstTheGivenNameCounts() {
    assertEquals(Gender.FEMALE, GENDERS.of("Park Geun-hye"));
    assertEquals(Gender.MALE, GENDERS.of("Xi Jinping"));
    assertEquals(Gender.MALE, GENDERS.of("Kim Jong Un"));
    assertEquals(Gender.UNKNOWN, GENDERS.of("Park Quill-feather"));
  }

  @Test
  void aSurnameOfThoseWhoseSurnameStandsFirstIsNobodysGivenName() {
    List<String> taken =
        People.bundled().all().stream()
            .map(KnownPerson::name)
            .filter(name -> SurnameFirst.is(NameWords.split(name, false)))
            .map(name -> name.substring(0, name.indexOf(' ')))
            .filter(surname -> GENDERS.of(surname + " Quillfeather") != Gender.UNKNOWN)
            .distinct()
            .toList();
    assertEquals(List.of(), taken);
  }

  @Test
  void oneWordTellsNothing() {
    assertTrue(List.of("", "Angela").stream().allMatch(name -> GENDERS.of(name) == Gender.UNKNOWN));
  }
}
