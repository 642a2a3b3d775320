package org.dateline.knowledge.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.places.KnownPlace.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.bundled();

  @ParameterizedTest
  @CsvSource({
    "Kiev, Kyiv, UA, CAPITAL",
    "KYIV, Kyiv, UA, CAPITAL",
    "Kharkov, Kharkiv, UA, SEAT",
    "U.S., United States, US, COUNTRY",
    "Britain, United Kingdom, GB, COUNTRY",
    "Türkiye, Turkey, TR, COUNTRY",
    "Burma, Myanmar, MM, COUNTRY",
    "Donbass, Donbas, UA, REGION",
    "Sea of Azov, Sea of Azov, '', AREA",
    "Washington DC, Washington, US, CAPITAL"
  })
  void aPlaceIsFoundByEachOfItsNames(String name, String canonical, String country, Kind kind) {
    KnownPlace place = GAZETTEER.named(name).getFirst();
    assertEquals(canonical, place.name());
    assertEquals(country, place.country());
    assertEquals(kind, place.kind());
  }

  @Test
  void aTownKnowsItsRegion() {
    assertTrue(
        GAZETTEER.named("Paris").stream()
            .anyMatch(place -> place.country().equals("US") && place.region().equals("Texas")));
  }

  @Test
  void unknownNamesAreNobodys() {
    assertEquals(List.of(), GAZETTEER.named("Qqqzx"));
    assertFalse(GAZETTEER.knows("", 0, 0));
    assertFalse(GAZETTEER.knows("\ud83d\udc00", 0, 2));
  }

  @Test
  void formerAndForeignNamesAreNotTheNameAPlaceGoesBy() {
    assertTrue(goesBy("Kiev", "Kyiv"));
    assertTrue(goesBy("Köln", "Cologne"));
    assertFalse(goesBy("Philadelphia", "Amman"));
    assertFalse(goesBy("White House", "Casablanca"));
  }

  private static boolean goesBy(String name, String shown) {
    List<KnownPlace> named = GAZETTEER.named(name);
    KnownPlace place =
        named.stream().filter(other -> other.name().equals(shown)).findFirst().orElseThrow();
    return GAZETTEER.goesBy(place, name);
  }

  @Test
  void demonymsSpeakOfACountryButAreNoPlaces() {
    assertEquals(Optional.of("UA"), GAZETTEER.demonym("Ukrainian"));
    assertEquals(Optional.empty(), GAZETTEER.demonym("Ukraine"));
  }

  @Test
  void aBrokenRowIsReportedWithItsNumber() {
    IllegalArgumentException failure =
        assertThrows(
            IllegalArgumentException.class,
            () -> HandList.places(new StringReader("# comment\nX\tmoon\tUA\t1\t2\t\n")));
    assertTrue(failure.getMessage().startsWith("line 2: "), failure.getMessage());
  }
}
