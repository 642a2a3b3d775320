package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.search.Alike;
import org.dateline.search.Alike.Reason;
import org.dateline.search.Facet;
import org.dateline.search.Known;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of names beside an archive. */
class BundledAuthorityTest {
  private final BundledAuthority authority = new BundledAuthority();

  @Test
  void officesComeLatestFirstWithWhatTheyAreOf() {
    List<Known.Office> offices =
        authority.known(Facet.PERSON, "Jens Stoltenberg").orElseThrow().offices();
    assertEquals(
        List.of(
            "Finance Minister of Norway", "Secretary General of NATO", "Prime Minister of Norway"),
        offices.stream().map(Known.Office::title).toList());
    assertEquals(LocalDate.of(2014, 10, 1), offices.get(1).from());
    assertEquals(LocalDate.of(2024, 9, 30), offices.get(1).to());
    assertEquals(
        "President of the United States",
        authority.known(Facet.PERSON, "Joe Biden").orElseThrow().offices().getFirst().title());
  }

  @Test
  void aPlaceHasItsCountryAndOtherNames() {
    Known kyiv = authority.known(Facet.PLACE, "Kyiv").orElseThrow();
    assertEquals("Ukraine", kyiv.country());
    assertTrue(kyiv.otherNames().contains("Kiev"), kyiv::toString);
    assertEquals(50, Math.floor(kyiv.at().latitude()));
  }

  @Test
  void nothingIsKnownOfOthers() {
    assertEquals(Optional.empty(), authority.known(Facet.PERSON, "Nobody Atall"));
    assertEquals(Optional.empty(), authority.known(Facet.PLACE, "Nowhereatall"));
    assertEquals(Optional.empty(), authority.known(Facet.SOURCE, "Kyiv"));
  }

  @Test
  void namesThatMayBeOneArePaired() {
    assertEquals(
        List.of(new Alike("Olha Kovalenko", "O. Kovalenko", Reason.INITIAL)),
        authority.alike(
            Facet.PERSON, List.of("Olha Kovalenko", "O. Kovalenko"), new CancelToken()));
    assertEquals(
        List.of(new Alike("Kyiv", "Kiev", Reason.ALIAS)),
        authority.alike(Facet.PLACE, List.of("Kyiv", "Paris", "Kiev"), new CancelToken()));
    assertEquals(
        List.of(new Alike("São Paulo", "Sao Paulo", Reason.SPELLING)),
        authority.alike(Facet.PLACE, List.of("São Paulo", "Sao Paulo"), new CancelToken()));
    assertEquals(
        List.of(), authority.alike(Facet.YEAR, List.of("2014", "2015"), new CancelToken()));
  }

  @Test
  void countriesAreCalledWhatArticlesAreListedUnder() {

    assertEquals(
        List.of("Turkey", "Czech Republic", "Myanmar", "Ukraine", "Hong Kong"),
        Stream.of("TR", "CZ", "MM", "UA", "HK").map(authority::countryName).toList());
  }

  @Test
  void otherSpellingsLeadToTheCanonicalName() {
    for (String spelling : List.of("Zelenskyy", "Zhelensky", "Zelenskiy", "Volodymyr Zelenskyy")) {
      assertEquals(List.of("Volodymyr Zelensky"), authority.spelled(Facet.PERSON, spelling));
    }
    assertEquals(List.of("Kyiv"), authority.spelled(Facet.PLACE, "Kiev"));
    assertEquals(List.of(), authority.spelled(Facet.PERSON, "Nobodyev"));
  }

  @Test
  void aGivenNameIsNoOtherSpellingOfASurname() {
    assertEquals(List.of(), authority.spelled(Facet.PERSON, "Michael"));
    assertTrue(authority.spelled(Facet.PERSON, "clinton").contains("Hillary Clinton"));
  }

  @ParameterizedTest
  @CsvSource({
    "kiev, Kyiv",
    "KIEV, Kyiv",
    "Київ, Kyiv",
    "киев, Kyiv",
    "Києві, Kyiv",
    "victoria, Victoria",
    "washington, Washington",
    "york, York",
    "Lvov, Lviv",
    "saigon, Ho Chi Minh City",
    "us, United States"
  })
  void aPlacesNameLeadsToTheOnePlaceThatArticlesMeanByIt(String typed, String name) {
    assertEquals(List.of(name), authority.spelled(Facet.PLACE, typed));
  }

  @Test
  void aWordThatIsNoPlacesNameLeadsNowhere() {
    for (String word : List.of("", "Nowhereatall", "невідомо", "DACA")) {
      assertEquals(List.of(), authority.spelled(Facet.PLACE, word), word);
    }
  }

  @Test
  void aSurnameThatSomebodySpellsSoIsNobodysWhoSpellsItOtherwise() {
    List<String> bidens = authority.spelled(Facet.PERSON, "biden");
    assertTrue(bidens.contains("Joe Biden"), bidens::toString);
    assertTrue(bidens.stream().allMatch(name -> name.endsWith(" Biden")), bidens::toString);
    assertEquals(List.of("Micael Bydén"), authority.spelled(Facet.PERSON, "byden"));
    assertEquals(List.of("Vladimir Putin"), authority.spelled(Facet.PERSON, "путин"));
  }
}
