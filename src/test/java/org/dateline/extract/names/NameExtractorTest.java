package org.dateline.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.article.Certainty;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameExtractorTest {
  private static final NameExtractor EXTRACTOR =
      new NameExtractor(People.bundled(), Gazetteer.bundled());

  @Test
  void aSurnameGoesToTheFullNameTheArticleGives() {
    Person person = onlyPerson("The envoy Marta Quillfeather spoke. Later Quillfeather left.");
    assertEquals("Marta Quillfeather", person.name());
    assertEquals(List.of("Marta Quillfeather", "Quillfeather"), person.forms());
  }

  @Test
  void titlesAndPossessivesAreNoPartOfAName() {
    Person person =
        onlyPerson("They read Mr. Stoltenberg’s letter and Secretary Stoltenberg's reply.");
    assertEquals("Jens Stoltenberg", person.name());
    assertEquals(List.of("Stoltenberg"), person.forms());
    assertEquals(2, person.mentions().size());
  }

  @Test
  void spellingsOfOneNameAreOnePerson() {
    Person person =
        onlyPerson("They saw Volodymyr Zhelensky, and then Vladimir Zelenskiy again, on film.");
    assertEquals("Volodymyr Zelensky", person.name());
    assertEquals(2, person.mentions().size());
  }

  @Test
  void aMisspeltNameIsAGuessWhereTheOfficeStandsBesideIt() {
    Person person = onlyPerson("Sergei Ryapkov, deputy foreign minister, said that talks went on.");
    assertEquals("Sergey Ryabkov", person.name());
    assertEquals(Certainty.GUESS, person.certainty());
  }

  @Test
  void aMisspeltNameWithoutAnOfficeStaysWhatItIs() {
    assertEquals("Sergei Ryapkov", onlyPerson("He met Sergei Ryapkov at the fair.").name());
  }

  @Test
  void peopleOfOneSurnameStayApart() {
    assertEquals(
        List.of("Joe Biden", "Hunter Biden"),
        people("They asked Joe Biden about Hunter Biden. Biden smiled."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He flew to Paris on a train.|Paris/FR",
        "He flew to Paris, Texas on a train.|Paris/US, Texas/US",
        "Troops in Georgia and Abkhazia met Russian troops.|Georgia/GE, Abkhazia/GE",
        "They fought on the Crimean peninsula for long.|Crimea/UA",
        "It is made in the U.S. and in the US.|United States/US",
        "The US-led force stayed in Britain.|United States/US, United Kingdom/GB",
        "They took Kiev and Artemivsk.|Kyiv/UA, Bakhmut/UA",
        "Ships crossed the Sea of Azov again.|Sea of Azov/",
        "Officials in Washington, D.C. agreed.|Washington/US"
      })
  void placesAreResolved(String text, String expected) {
    assertEquals(expected, String.join(", ", places(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PLEASE JOIN US",
        "Russian and Ukrainian officials met German and French ones.",
        "They signed the Budapest Memorandum and sent Patriots.",
        "The exercise Steadfast Defender was in The Telegraph and the New York Times.",
        "They asked the Kremlin in May and on Monday."
      })
  void whatIsNeitherPersonNorPlaceIsNotFound(String text) {
    assertEquals(List.of(), people(text));
    assertEquals(List.of(), places(text));
  }

  @Test
  void aNameEndsWhereTheNextSentenceFollowsWithoutABlank() {
    assertEquals(List.of("Nancy Pelosi"), people("They met Nancy PelosiOvernight sport news."));
    assertEquals(List.of("Nancy Pelosi"), people("They met Nancy PelosiOn Monday."));
    assertEquals(
        List.of("Ann McQuillfeather"), people("Later they met Ann McQuillfeather at the fair."));
  }

  @Test
  void spansCountInThePagesText() {
    String text = "Headline of the day\n\nThen Jens Stoltenberg spoke in Kyiv.";
    Names names = EXTRACTOR.extract(NamesEvaluation.page(text));
    assertEquals(
        "Jens Stoltenberg", names.people().getFirst().mentions().getFirst().span().of(text));
    assertEquals("Kyiv", names.places().getFirst().mentions().getFirst().span().of(text));
  }

  @Test
  void hostileTextIsReadToTheEnd() {
    assertEquals(List.of(), people("\ud83d\udc00 \ud83d A\ud83d \udc00B \u0000 ’s ’ - . ”"));
    assertEquals(List.of("Jens Stoltenberg"), people("JENS STOLTENBERG WENT HOME"));
    String line = "Mr. Xx-Yy's U.S. of de la ".repeat(40_000) + "and Jens Stoltenberg said so";
    assertEquals(true, people(line).contains("Jens Stoltenberg"));
    assertEquals(List.of(), places("A".repeat(1_000_000)));
  }

  private static Person onlyPerson(String text) {
    List<Person> people = extract(text).people();
    assertEquals(1, people.size(), people.toString());
    return people.getFirst();
  }

  private static List<String> people(String text) {
    return extract(text).people().stream().map(Person::name).toList();
  }

  private static List<String> places(String text) {
    return extract(text).places().stream()
        .map((Place place) -> place.name() + "/" + place.country())
        .toList();
  }

  private static Names extract(String text) {
    return EXTRACTOR.extract(NamesEvaluation.page("a headline\n\n" + text));
  }
}
