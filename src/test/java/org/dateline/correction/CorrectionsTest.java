package org.dateline.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.DateEstimate;
import org.dateline.article.Evidence;
import org.dateline.article.Origin;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Quote;
import org.dateline.article.Resolution;
import org.dateline.article.Span;
import org.dateline.correction.Change.Whereabouts;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final NameKind PERSON = NameKind.PERSON;

  private final Article article =
      new ArticleOf("a")
          .person("Volodymyr Zelensky", "Zelensky", "Zelenskyy")
          .person("Volodymyr Zhelensky", "Volodymyr Zhelensky", "Zhelensky")
          .quote("Volodymyr Zhelensky", "some words")
          .person("Bill Clinton", "Clinton", "Hillary")
          .place("Kyiv", "Kiev")
          .place("Georgia", "Georgia", "Ga.")
          .article();

  private static Correction merge(String from, String into) {
    return Correction.everywhere(new Change.Merge(PERSON, from, into, null));
  }

  private static Corrections corrections(Correction... made) {
    return Corrections.of(List.of(made));
  }

  private Correction here(Change change) {
    return new Correction(ArticleKey.of(article), change);
  }

  @Test
  void anArticleThatNothingCorrectsIsTheSame() {
    assertSame(article, Corrections.none().apply(article));
    assertSame(article, corrections(merge("Somebody", "Else")).apply(article));
    Correction other =
        new Correction(new ArticleKey("b", "another"), new Change.Headline("Of another"));
    assertSame(article, corrections(other).apply(article));
  }

  @Test
  void twoPeopleWhoAreMergedAreOneWithTheMentionsInOrder() {
    Article corrected =
        corrections(merge("Volodymyr Zhelensky", "Volodymyr Zelensky")).apply(article);
    assertEquals(
        List.of(
            "Volodymyr Zelensky: Zelensky, Zelenskyy, Volodymyr Zhelensky, Zhelensky",
            "Bill Clinton: Clinton, Hillary"),
        ArticleOf.people(corrected));
    assertEquals(
        List.of(
            Resolution.KNOWN_NAME,
            Resolution.KNOWN_NAME,
            Resolution.CORRECTED,
            Resolution.CORRECTED),
        corrected.people().getFirst().mentions().stream().map(m -> m.resolution()).toList());
    assertEquals(List.of("Volodymyr Zelensky"), ArticleOf.speakers(corrected));
    assertEquals(article.places(), corrected.places());
  }

  @Test
  void aChainOfMergesIsFollowedToItsEnd() {
    Corrections chain =
        corrections(
            merge("Volodymyr Zhelensky", "Volodymyr Zelensky"),
            merge("Volodymyr Zelensky", "V. Zelensky"));
    assertEquals(
        "V. Zelensky: Zelensky, Zelenskyy, Volodymyr Zhelensky, Zhelensky",
        ArticleOf.people(chain.apply(article)).getFirst());
  }

  @Test
  void whatIsMergedLaterIntoAnEarlierNameStaysThere() {
    Corrections order =
        corrections(
            merge("Volodymyr Zelensky", "X"), merge("Volodymyr Zhelensky", "Volodymyr Zelensky"));
    assertEquals(
        List.of(
            "X: Zelensky, Zelenskyy",
            "Volodymyr Zelensky: Volodymyr Zhelensky, Zhelensky",
            "Bill Clinton: Clinton, Hillary"),
        ArticleOf.people(order.apply(article)));
  }

  @Test
  void mergesInACircleComeToAnEnd() {
    Corrections circle = corrections(merge("Bill Clinton", "B"), merge("B", "Bill Clinton"));
    assertEquals(ArticleOf.people(article), ArticleOf.people(circle.apply(article)));
  }

  @Test
  void aFormThatIsSplitOffBecomesSomebodyElse() {
    Correction split =
        Correction.everywhere(
            new Change.Split(PERSON, "Bill Clinton", "Hillary", "Hillary Clinton", null));
    assertEquals(
        List.of(
            "Volodymyr Zelensky: Zelensky, Zelenskyy",
            "Volodymyr Zhelensky: Volodymyr Zhelensky, Zhelensky",
            "Bill Clinton: Clinton",
            "Hillary Clinton: Hillary"),
        ArticleOf.people(corrections(split).apply(article)));
  }

  @Test
  void theSpeakerFollowsTheFormThatNamesHim() {
    Correction split =
        Correction.everywhere(
            new Change.Split(PERSON, "Volodymyr Zhelensky", "Zhelensky", "Zh", null));
    assertEquals(List.of("Zh"), ArticleOf.speakers(corrections(split).apply(article)));
    Correction notHis =
        Correction.everywhere(
            new Change.Split(
                PERSON, "Volodymyr Zhelensky", "Volodymyr Zhelensky", "Another", null));
    assertEquals(
        List.of("Volodymyr Zhelensky"), ArticleOf.speakers(corrections(notHis).apply(article)));
  }

  @Test
  void whatIsNoPersonIsNamedNoMoreAndHisQuotesKeepTheWords() {
    Correction not = Correction.everywhere(new Change.NotAName(PERSON, "Volodymyr Zhelensky"));
    Article corrected = corrections(not).apply(article);
    assertEquals(
        List.of("Volodymyr Zelensky: Zelensky, Zelenskyy", "Bill Clinton: Clinton, Hillary"),
        ArticleOf.people(corrected));
    assertEquals(List.of("Zhelensky"), ArticleOf.speakers(corrected));
  }

  @Test
  void aPlaceKeepsWhereItIsThroughARenameAndTakesTheOthersThroughAMerge() {
    Correction rename =
        Correction.everywhere(new Change.Rename(NameKind.PLACE, "Kyiv", "Kyiv city"));
    Place renamed = corrections(rename).apply(article).places().getLast();
    assertEquals("Kyiv city", renamed.name());
    assertEquals(new Place.Coordinates(1, 4), renamed.at());
    Place.Coordinates texas = new Place.Coordinates(33, -95);
    Correction here =
        here(new Change.Merge(NameKind.PLACE, "Kyiv", "Paris", new Whereabouts("US", texas)));
    Place other = corrections(here).apply(article).places().getLast();
    assertEquals(List.of("Paris", "US", texas), List.of(other.name(), other.country(), other.at()));
    Correction unknown = here(new Change.Merge(NameKind.PLACE, "Kyiv", "Paris", null));
    assertEquals(null, corrections(unknown).apply(article).places().getLast().at());
  }

  @Test
  void aCorrectionOfOneArticleHoldsInThatOneOnlyAndIsSure() {
    Correction here = here(new Change.Merge(PERSON, "Bill Clinton", "Hillary Clinton", null));
    Person corrected = corrections(here).apply(article).people().getLast();
    assertEquals("Hillary Clinton", corrected.name());
    assertEquals(Certainty.SURE, corrected.certainty());
    Article other = new ArticleOf("b").person("Bill Clinton", "Clinton").article();
    assertSame(other, corrections(here).apply(other));
  }

  @Test
  void anArticleIsFoundByItsContentAfterItMovedAndByItsIdAfterItChanged() {
    Correction byContent =
        new Correction(
            new ArticleKey("elsewhere", article.file().fingerprint()), new Change.Headline("New"));
    Correction byId = new Correction(new ArticleKey("a", "before"), new Change.Headline("New"));
    assertEquals("New", corrections(byContent).apply(article).heading().headline().text());
    assertEquals("New", corrections(byId).apply(article).heading().headline().text());
  }

  @Test
  void aPersonWhoIsAddedIsFoundWhereverTheWordsStandAndNobodyElseDoes() {
    Article with =
        new ArticleOf("c")
            .person("Clinton Smith", "Clinton Smith")
            .words("Smith and Smithers, Smith")
            .article();
    Correction add =
        new Correction(ArticleKey.of(with), new Change.Add(PERSON, "John Smith", "Smith", null));
    assertEquals(
        List.of("John Smith: Smith, Smith", "Clinton Smith: Clinton Smith"),
        ArticleOf.people(corrections(add).apply(with)));
  }

  @Test
  void headlineBylineAndSpeakerAreReplacedAndSaySo() {
    Article corrected =
        corrections(
                here(new Change.Headline("First")),
                here(new Change.Headline("Second")),
                here(new Change.Byline(List.of("A", "B"))),
                here(new Change.Speaker(article.quotes().getFirst().span(), "Bill Clinton")))
            .apply(article);
    assertEquals("Second", corrected.heading().headline().text());
    assertEquals(Origin.CORRECTED, corrected.heading().headline().origin());
    assertEquals(
        List.of("A", "B"), corrected.heading().byline().stream().map(f -> f.text()).toList());
    assertEquals(List.of("Bill Clinton"), ArticleOf.speakers(corrected));
    Correction none = here(new Change.NotAQuote(article.quotes().getFirst().span()));
    assertEquals(List.of(), corrections(none).apply(article).quotes());
  }

  @Test
  void aDescriptionThatIsAcceptedAsSpeakerStaysADescription() {
    Article described = new ArticleOf("a").described("The ministry", "It rains.").article();
    Correction accepted =
        new Correction(
            ArticleKey.of(described),
            new Change.Speaker(described.quotes().getFirst().span(), "the ministry"));
    Quote.Speaker speaker = corrections(accepted).apply(described).quotes().getFirst().speaker();
    assertEquals(
        new Quote.Speaker(null, "The ministry", new Span(11, 23), Certainty.SURE), speaker);
  }

  @Test
  void aDateThatWasSetKeepsWhatWasExtractedBehindIt() {
    LocalDate day = LocalDate.of(2015, 12, 17);
    Evidence weekday = new Evidence(Evidence.Kind.WEEKDAY, "", null, "a Thursday", 0.5);
    DateEstimate extracted =
        new DateEstimate(
            "2015-12-17?",
            Origin.INFERRED,
            day,
            day,
            day.plusDays(30),
            List.of(new DateEstimate.Candidate(day, 0.7)),
            List.of(weekday));
    Article dated = new ArticleOf("a").date(extracted).article();
    DateEstimate accepted = published(dated, "2015-12-17");
    assertEquals("2015-12-17", accepted.edtf());
    assertEquals(List.of(day, day), List.of(accepted.earliest(), accepted.latest()));
    assertEquals(
        "accepted by you; extracted was 2015-12-17?", accepted.evidence().getFirst().says());
    assertEquals(weekday, accepted.evidence().getLast());
    assertEquals(true, accepted.isSure());
    DateEstimate wide = published(dated, "2015/2017");
    assertEquals(day, wide.best());
    assertEquals("corrected by you; extracted was 2015-12-17?", wide.evidence().getFirst().says());
    assertEquals(LocalDate.of(2018, 1, 16), published(dated, "2018-01").best());
  }

  private DateEstimate published(Article dated, String edtf) {
    return corrections(new Correction(ArticleKey.of(dated), new Change.Published(edtf)))
        .apply(dated)
        .date();
  }

  @Test
  void whatLedToANameIsTold() {
    Correction merge = merge("Volodymyr Zhelensky", "Volodymyr Zelensky");
    Correction not = Correction.everywhere(new Change.NotAName(PERSON, "Bill Clinton"));
    Corrections both = corrections(merge, not);
    assertEquals(List.of(merge), both.behind(article, PERSON, "Volodymyr Zelensky"));
    assertEquals(List.of(not), both.behind(article, PERSON, null));
    assertEquals(List.of(), both.behind(article, PERSON, "Volodymyr Zhelensky"));
  }

  @Test
  void aDifferenceNamesWhatIsLedToTheCorrectionsThatDiffer() {
    Corrections before = corrections(merge("A", "B"), merge("X", "Y"));
    Corrections after = before.with(merge("B", "C"));
    assertEquals(new Affected(Set.of("A", "B"), Set.of(), Set.of()), before.difference(after));
    assertEquals(before.difference(after), after.difference(before));
    assertEquals(Affected.NONE, before.difference(corrections(merge("A", "B"), merge("X", "Y"))));
    assertEquals(
        Set.of("A", "X"),
        before.difference(corrections(merge("X", "Y"), merge("A", "B"))).people());
  }

  @Test
  void undoingTakesTheLastEqualCorrectionAway() {
    Correction made = merge("A", "B");
    Corrections twice = corrections(made, merge("C", "D"), made);
    assertEquals(List.of(made, merge("C", "D")), twice.without(made).list());
    assertSame(twice, twice.without(merge("no", "such")));
  }
}
