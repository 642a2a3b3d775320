package org.dateline.index;

import static org.dateline.index.ArticleFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dateline.article.Address;
import org.dateline.search.Doubt;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Filter;
import org.dateline.search.NameRequest;
import org.dateline.search.NameUse;
import org.dateline.search.NameUse.Form;
import org.dateline.search.Naming;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.search.Tie;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How people and places are written, and in whose company. */
class NamesTest {
  @TempDir Path folder;
  private ArchiveIndex index;

  @BeforeEach
  void open() throws Exception {
    index = ArchiveIndex.open(folder, false);
    file("1")
        .headline("A bridge")
        .body("The mayor spoke. Then Koval agreed, and Koval left. Ivan K. did not come.")
        .named("Olha Koval", "Koval")
        .guessed("Ivan Koval", "Ivan K.")
        .place("Lviv", "Lviv")
        .on("2014-03-01")
        .putInto(index.store());
    index.store().commit();
    file("2")
        .headline("A road")
        .body("Olha Koval opened it. Koval was late.")
        .named("Olha Koval", "Olha Koval", "Koval")
        .named("Boris Hill")
        .source("Port Post")
        .between("2015-01-01", "2015-02-01", "2015-03-01")
        .putInto(index.store());
    file("3")
        .headline("A tunnel")
        .body("It is said that O. Koval dug it.")
        .guessed("Olha Koval", "O. Koval")
        .guessed("Ivan Koval", "Koval")
        .named("Boris Hill", "Hill")
        .putInto(index.store());
    index.store().commit();
  }

  @AfterEach
  void close() throws Exception {
    index.close();
  }

  @Test
  void everyFormIsCountedWithItsGuessesAndWithWhoElseIsWrittenSo() {
    assertEquals(
        new NameUse(
            3,
            5,
            1,
            LocalDate.parse("2014-03-01"),
            LocalDate.parse("2015-02-01"),
            List.of(
                new Form("Koval", 2, 3, 0, List.of(new Count("Ivan Koval", 1))),
                new Form("O. Koval", 1, 1, 1, List.of()),
                new Form("Olha Koval", 1, 1, 0, List.of()))),
        index.names().use(person("Olha Koval"), new CancelToken()));
  }

  @Test
  void countsFitTheSearchAndTheArchive() {
    SearchRequest sourced = all(Filter.include(Facet.SOURCE, "Port Post"));
    assertEquals(
        new NameUse(
            1,
            2,
            0,
            LocalDate.parse("2015-02-01"),
            LocalDate.parse("2015-02-01"),
            List.of(
                new Form("Koval", 1, 1, 0, List.of()), new Form("Olha Koval", 1, 1, 0, List.of()))),
        index.names().use(new NameRequest(sourced, Facet.PERSON, "Olha Koval"), new CancelToken()));
    index.store().remove(Address.of(Path.of("/news/1")));
    index.store().commit();
    NameUse use = index.names().use(person("Olha Koval"), new CancelToken());
    assertEquals(2, use.articles());
    assertEquals(3, use.mentions());
    assertEquals(LocalDate.parse("2015-02-01"), use.first());
  }

  @Test
  void aNameThatNobodyHasIsUsedNowhere() {
    NameUse nothing = new NameUse(0, 0, 0, null, null, List.of());
    assertEquals(nothing, index.names().use(person("Olha"), new CancelToken()));
    assertEquals(nothing, index.names().use(person(""), new CancelToken()));
    assertEquals(List.of(), index.names().articles(person("Olha"), 5, new CancelToken()));
  }

  @Test
  void articlesComeNewestFirstAndUndatedLastWithTheSentencesThatNameIt() {
    List<Naming> articles = index.names().articles(person("Olha Koval"), 5, new CancelToken());
    assertEquals(
        List.of("A road 2/0 Port Post", "A bridge 2/0 ", "A tunnel 1/1 "),
        articles.stream().map(NamesTest::line).toList());
    assertEquals(
        List.of(
            "<Olha Koval> opened it. <Koval> was late.",
            "Then <Koval> agreed, and <Koval> left.",
            "It is said that <O. Koval> dug it."),
        articles.stream().map(NamesTest::marked).toList());
    assertEquals(
        articles.subList(0, 1), index.names().articles(person("Olha Koval"), 1, new CancelToken()));
    assertEquals(List.of(), index.names().articles(person("Olha Koval"), 0, new CancelToken()));
  }

  @Test
  void articlesCanBeThoseOfOneForm() {
    List<Naming> articles =
        index.names().articles(person("Olha Koval"), "Olha Koval", 5, new CancelToken());
    assertEquals(
        List.of("<Olha Koval> opened it."), articles.stream().map(NamesTest::marked).toList());
    assertEquals(1, articles.getFirst().mentions());
  }

  @Test
  void tiesAreTheArticlesThatNameBoth() {
    assertEquals(
        List.of(
            new Tie("Boris Hill", "Olha Koval", 2),
            new Tie("Boris Hill", "Ivan Koval", 1),
            new Tie("Olha Koval", "Ivan Koval", 2)),
        index
            .names()
            .ties(
                all(),
                Facet.PERSON,
                List.of("Boris Hill", "Nobody", "Olha Koval", "Ivan Koval"),
                new CancelToken()));
    List<String> many = Collections.nCopies(Tie.MOST + 1, "Boris Hill");
    assertThrows(
        IllegalArgumentException.class,
        () -> index.names().ties(all(), Facet.PERSON, many, new CancelToken()));
  }

  @Test
  void doubtsAreTheNamesWithGuesses() {
    assertEquals(
        List.of(new Doubt("Ivan Koval", 2, 2), new Doubt("Olha Koval", 1, 1)),
        index.names().doubts(all(), Facet.PERSON, new CancelToken()));
    assertEquals(List.of(), index.names().doubts(all(), Facet.PLACE, new CancelToken()));
  }

  @Test
  void onlyPeopleAndPlacesAreNamed() {
    assertThrows(IllegalArgumentException.class, () -> new NameRequest(all(), Facet.YEAR, "2014"));
  }

  @Test
  void aQuestionThatIsNotWantedAnyMoreIsNotAnswered() {
    CancelToken cancelled = new CancelToken();
    cancelled.cancel();
    assertThrows(
        CancellationException.class, () -> index.names().use(person("Olha Koval"), cancelled));
    assertThrows(
        CancellationException.class, () -> index.names().doubts(all(), Facet.PERSON, cancelled));
  }

  private static String line(Naming naming) {
    return naming.headline()
        + " "
        + naming.mentions()
        + "/"
        + naming.guesses()
        + " "
        + naming.source();
  }

  private static String marked(Naming naming) {
    StringBuilder text = new StringBuilder(naming.sentence().text());
    naming
        .sentence()
        .marks()
        .reversed()
        .forEach(mark -> text.insert(mark.end(), '>').insert(mark.start(), '<'));
    return text.toString();
  }

  private static NameRequest person(String name) {
    return new NameRequest(all(), Facet.PERSON, name);
  }

  private static SearchRequest all(Filter... filters) {
    return new SearchRequest(new Query.Everything(), List.of(filters), Sort.NEWEST);
  }
}
