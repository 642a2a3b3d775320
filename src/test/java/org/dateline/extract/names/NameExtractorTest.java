package org.dateline.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.article.Certainty;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Resolution;
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
  void aSurnameOfSeveralWordsGoesToTheFullNameWhereverItStands() {
    Person person =
        onlyPerson(
            "Mr. Van der Quill was asked on Monday. The envoy Piet van der Quill spoke. Van der"
                + " Quill left.");
    assertEquals("Piet van der Quill", person.name());
    assertEquals(3, person.mentions().size());
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Voters in Ohio had not forgotten Ronald Regan in the United States.   | Ronald Reagan
          In the United States the crowd cheered for Joe Bidan all night.       | Joe Biden
          They asked the defense minister, Sergei Szojg, about the drills.      | Sergei Shoigu
          """)
  void aVowelThatSlippedInTheNameOfAHeadOfStateIsAGuess(String text, String name) {
    Person person = onlyPerson(text);
    assertEquals(name, person.name());
    assertEquals(Certainty.GUESS, person.certainty());
    assertEquals(Resolution.NEAR_SPELLING, person.mentions().getFirst().resolution());
  }

  @ParameterizedTest
  @CsvSource({
    "Joe Boden",
    "James Comer",
    "Jon Jordan",
    "Bill Clifton",
    "Mark Rutter",
    "Boris Johnston"
  })
  void anotherNameThatIsOneLetterOffIsAnotherPerson(String name) {
    List<String> people =
        people(
            "Joe Biden, James Comey, Jim Jordan, Bill Clinton, Mark Rutte and Boris Johnson met in"
                + " the United States, not the United Kingdom. In the street "
                + name
                + " sold newspapers.");
    assertTrue(people.contains(name), people.toString());
  }

  @Test
  void aGivenNameWithTheFathersNameIsTheOneNamedInFullWhoHasBoth() {
    String asked = " Later they asked Vladimir Vladimirovich to stay.";
    assertEquals("Vladimir Putin", onlyPerson("Vladimir Putin spoke." + asked).name());
    assertEquals(
        List.of("Volodymyr Zelensky", "Vladimir Vladimirovich"),
        people("Volodymyr Zelensky spoke." + asked));
    assertEquals(
        "Marta Ivanovna Quillenko",
        onlyPerson("They met Marta Ivanovna Quillenko. Then Marta Ivanovna left.").name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 2003 George Bush spoke in the hall.                                 | George W. Bush
          In 1990 George Bush spoke in the hall.                                 | George H. W. Bush
          They met the elder George Bush again.                                  | George H. W. Bush
          George W. Bush spoke. The crowd saw George Bush.                       | George W. Bush
          Nobody else was there but George Bush.                                 | George Bush
          """)
  void aNameThatFatherAndSonHaveGoesToTheOneWhomYearsAgeOrTheArticleTell(String text, String name) {
    assertEquals(name, onlyPerson(text).name());
  }

  @Test
  void whoElseIsNamedMakesAGuessBetweenFatherAndSon() {
    Person person =
        person(
            "Tony Blair, Colin Powell and Donald Rumsfeld had long met George Bush by then.",
            "George W. Bush");
    assertEquals(Certainty.GUESS, person.certainty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bill Clinton and Hillary Clinton came. Then Mrs. Clinton spoke. | Hillary Clinton | SURE
          Hillary Clinton and Bill Clinton came. Then Mr. Clinton spoke.  | Bill Clinton    | SURE
          Bill Clinton came with his wife. Then Mrs. Clinton spoke.       | Hillary Clinton | LIKELY
          Peter Quillfeather came. Then Mrs. Quillfeather spoke.       | Quillfeather       | GUESS
          Peter Quillfeather came. Then Mr. Quillfeather spoke.        | Peter Quillfeather | LIKELY
          Carly Quillfeather came. Then Mr. Quillfeather spoke.        | Carly Quillfeather | GUESS
          Peter Quillfeather and Mary Quillfeather came. Then Mr. Quillfeather spoke. \
                                                                       | Peter Quillfeather | LIKELY
          Angela Merkel came. Then Mr. Merkel left.                    | Angela Merkel      | GUESS
          Theresa May came. Then Mr. May left.                         | Theresa May        | GUESS
          Kamala Harris came. Then Mr. Harris left.                    | Kamala Harris      | GUESS
          Xi Jinping met others. Then Ms. Xi left.                     | Xi Jinping         | GUESS
          Xi Jinping met others. Then Mr. Xi left.                     | Xi Jinping         | SURE
          They met in the hall. Then Ms. Park left.                    | Park Geun-hye      | LIKELY
          Karol Nawrocki met others. Then Mr. Nawrocki left.           | Karol Nawrocki     | SURE
          """)
  void aTitleTellsHusbandFromWife(String text, String name, Certainty certainty) {
    Mention mention = person(text, name).mentions().getLast();
    assertTrue(mention.span().start() > text.indexOf("Then"), mention.toString());
    assertEquals(certainty, mention.certainty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Born in 1946, George Bush won in 2000 after the 1992 loss of his father. \
                                                               | George W. Bush    | LIKELY
          In 2000 George Bush won the election.                | George W. Bush    | LIKELY
          On September 11, 2001, George Bush spoke there.      | George W. Bush    | LIKELY
          In May 2003, George Bush spoke there.                | George W. Bush    | LIKELY
          George Bush was vice president before 1989, in peace. | George H. W. Bush | LIKELY
          George Bush, who was elected in 2004, spoke there.   | George W. Bush    | GUESS
          After the talks of 1991, George Bush spoke there.    | George H. W. Bush | GUESS
          """)
  void aYearIsLikelyToTellFatherFromSonInTheSameClauseOnly(
      String text, String name, Certainty certainty) {
    Mention mention = onlyPerson(text).mentions().getFirst();
    assertEquals(name, onlyPerson(text).name());
    assertEquals(certainty, mention.certainty());
    assertEquals(Resolution.OFFICE, mention.resolution());
  }

  @Test
  void anOfficeIsSpeltTheAmericanOrTheBritishWay() {
    for (String title : List.of("Defense Secretary", "Defence Secretary")) {
      Mention mention = onlyPerson("They asked " + title + " Mattis again.").mentions().getFirst();
      assertEquals(Resolution.OFFICE, mention.resolution(), title);
    }
  }

  @Test
  void everyMentionTellsHowItWasResolved() {
    Person person =
        onlyPerson("Bashar Assad spoke. President Assad left; later Mr. Assad came back.");
    assertEquals(
        List.of(Resolution.KNOWN_NAME, Resolution.SHORT_FORM, Resolution.SHORT_FORM),
        person.mentions().stream().map(Mention::resolution).toList());
    assertEquals(
        Resolution.OFFICE,
        onlyPerson("They asked Defense Secretary Mattis again.")
            .mentions()
            .getFirst()
            .resolution());
    Person guess = onlyPerson("They asked Mr. Quillfeather again.");
    assertEquals(Certainty.GUESS, guess.certainty());
    assertEquals(Resolution.SURNAME, guess.mentions().getFirst().resolution());
  }

  @Test
  void aSurnameThatTwoPresidentsHaveIsNobodysWithoutMore() {
    Person person = onlyPerson("They asked Mr. Bush again.");
    assertEquals("Bush", person.name());
    assertEquals(Certainty.GUESS, person.certainty());
  }

  @Test
  void aPresidentsSurnameIsNotThatOfTheChildNamedInFull() {
    assertEquals(
        List.of("Joe Biden", "Hunter Biden"),
        people("They asked Hunter Biden. President Biden smiled, and Biden left."));
    assertEquals(
        List.of("Donald Trump Jr.", "Donald Trump"),
        people("Donald Trump Jr. met President Trump. Later Donald Trump, Jr. left."));
  }

  @Test
  void twoWordsTheOtherWayRoundAreTheSamePerson() {
    assertEquals(
        List.of("Marta Quillfeather"),
        people("Marta Quillfeather spoke first. Later Quillfeather Marta spoke again."));
  }

  @Test
  void aNicknameInBracketsAndASecondNameWithoutACommaArePartedRightly() {
    assertEquals(
        List.of("Robert Mueller"),
        people("They asked Robert Mueller Robert (Bob) Swan Mueller about it."));
    assertEquals(
        List.of("Donald Trump"), people("They asked President Trump Donald John Trump again."));
  }

  @Test
  void anUnknownNameIsShownInTheFullestFormAndNotInCapitals() {
    assertEquals(
        "Marta J. Quillfeather",
        onlyPerson("Then Marta Quillfeather spoke, and Marta J. Quillfeather.").name());
    assertEquals("Marta Quillfeather", onlyPerson("Then Marta QUILLFEATHER spoke.").name());
  }

  @Test
  void namesInOtherRomanisationsAreTheSamePeople() {
    assertEquals(
        List.of("Sergei Shoigu"), people("Siergiej Szojgu spoke. Then Sergej Schoigu left."));
    assertEquals(List.of("Viktor Medvedchuk"), people("Later Wiktor Medwedczuk left."));
  }

  @Test
  void spansMatchFormsAndOrderIsThatOfTheText() {
    String text =
        "a headline\n\nRobert (Bob) Swan Mueller met bin Laden's envoy. Ex-Trump aides and"
            + " Donald\nTrump, Jr. saw Ms. Clinton-Trump in Paris, Texas.";
    Names names = EXTRACTOR.extract(TextPages.page(text));
    List<Mention> all = new ArrayList<>();
    names.people().forEach(person -> all.addAll(person.mentions()));
    names.places().forEach(place -> all.addAll(place.mentions()));
    for (Mention mention : all) {
      assertEquals(mention.form(), mention.span().of(text).replaceAll("\\s+", " "));
    }
    for (Person person : names.people()) {
      List<Integer> starts =
          person.mentions().stream().map(mention -> mention.span().start()).toList();
      assertEquals(starts.stream().sorted().toList(), starts);
    }
    assertEquals(names, EXTRACTOR.extract(TextPages.page(text)));
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

  @Test
  void aSurnameThatStandsFirstIsThatOfTheFullName() {
    assertEquals(
        List.of("Moon Jae-in", "Xi Jinping", "Kim Jong Un"),
        people(
            "They saw Moon Jae-in with Xi Jinping and Kim Jong Un. Moon said yes, and Moon left."
                + " Xi said no. Kim said little."));
    Person person = onlyPerson("They saw Yoon Chi-bok today. Later Yoon said that he left.");
    assertEquals("Yoon Chi-bok", person.name());
    assertEquals(List.of("Yoon Chi-bok", "Yoon"), person.forms());
  }

  @Test
  void aGivenNameAloneIsNobodysSurnameThatIsSpeltOtherwise() {
    assertEquals(List.of(), people("The fight went on for days, Michael said."));
    assertEquals(
        List.of("Scott Brimwell"), people("They saw Scott Brimwell there. Later Scott said no."));
  }

  @Test
  void aSurnameOfTwoOfficeHoldersIsAGuessUnlessTheOfficeTells() {
    String text = "They saw Bill Clinton and Hillary Clinton there. Later %sClinton said yes.";
    assertEquals(Certainty.GUESS, lastMention(text.formatted("")).certainty());
    assertEquals(Certainty.LIKELY, lastMention(text.formatted("President ")).certainty());
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
        "Officials in Washington, D.C. agreed.|Washington/US",
        "She was born in Philadelphia and lives in Boston.|Philadelphia/US, Boston/US",
        "Nurses met in Salisbury, England.|Salisbury/GB, England/GB",
        "They drove from Mexico to Canada in Mexican cars.|Mexico/MX, Canada/CA",
        "The old town of Saigon in Vietnam is crowded.|Ho Chi Minh City/VN, Vietnam/VN",
        "They sailed from Poti, Georgia at night.|Poti/GE, Georgia/GE",
        "Talks in Geneva between French and Swiss banks failed.|Geneva/CH"
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
        "They asked the Kremlin in May and on Monday.",
        "The White House said so, and Moroccan traders heard it.",
        "The White House and Whitehall agreed to nothing in the South." + " Neither did the North.",
        "Young people under DACA wait for the judges."
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
    Names names = EXTRACTOR.extract(TextPages.page(text));
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

  private static Person person(String text, String name) {
    return extract(text).people().stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + people(text)));
  }

  private static Mention lastMention(String text) {
    return extract(text).people().stream()
        .flatMap(person -> person.mentions().stream())
        .max(Comparator.comparingInt(mention -> mention.span().start()))
        .orElseThrow();
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
    return EXTRACTOR.extract(TextPages.page("a headline\n\n" + text));
  }
}
