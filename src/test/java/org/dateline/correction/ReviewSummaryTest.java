package org.dateline.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.DateEstimate;
import org.dateline.article.DayRange;
import org.dateline.article.Evidence;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Origin;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

class ReviewSummaryTest {

  private static DateEstimate date(String earliest, String latest, Evidence... evidence) {
    LocalDate first = LocalDate.parse(earliest);
    return new DateEstimate(
        earliest,
        Origin.INFERRED,
        first,
        first,
        LocalDate.parse(latest),
        List.of(),
        List.of(evidence));
  }

  private static Evidence stated(String day, double weight) {
    LocalDate on = LocalDate.parse(day);
    return new Evidence(
        Evidence.Kind.DATE_LINE,
        day,
        new Span(0, 1),
        null,
        "states it",
        weight == 0 ? List.of() : List.of(new DayRange(on, on)),
        weight);
  }

  /** An article of which nothing is sure. */
  private static Article guessed() {
    Article sure =
        new ArticleOf("1")
            .person("Ann Lee", "Lee")
            .place("Kyiv", "Kiev")
            .quote("Ann Lee", "“Yes.”")
            .article();
    Quote quote = sure.quotes().getFirst();
    Quote.Speaker speaker = quote.speaker();
    if (speaker == null) {
      throw new AssertionError();
    }
    Person person = sure.people().getFirst();
    Place place = sure.places().getFirst();
    return new Article(
        sure.id(),
        sure.file(),
        sure.content(),
        sure.language(),
        new Heading(Field.derived("A headline", new Span(0, 10)), null, List.of(), null, null),
        sure.date(),
        List.of(new Person(person.name(), Certainty.GUESS, person.mentions())),
        List.of(
            new Place(
                place.name(), place.country(), place.at(), Certainty.GUESS, place.mentions())),
        List.of(
            new Quote(
                quote.kind(),
                quote.text(),
                quote.span(),
                new Quote.Speaker(speaker.name(), speaker.words(), speaker.span(), Certainty.GUESS),
                null)));
  }

  @Test
  void namesEveryPointThatIsNotSureInOrder() {
    Article article = guessed();
    assertEquals(
        List.of(
            new ReviewPoint.Undated(),
            new ReviewPoint.MadeHeadline(),
            new ReviewPoint.GuessedName(NameKind.PERSON, "Ann Lee"),
            new ReviewPoint.GuessedName(NameKind.PLACE, "Kyiv"),
            new ReviewPoint.GuessedSpeaker(article.quotes().getFirst())),
        ReviewPoint.of(article));
    ReviewSummary summary = ReviewSummary.of(article);
    assertEquals(new ReviewSummary(true, 0, false, true, 1, 1, 1), summary);
    assertEquals(
        List.of(
            "no date",
            "headline made from the first sentence",
            "1 guessed person",
            "1 guessed place",
            "1 guessed speaker"),
        summary.words());
    assertEquals(9, summary.worth());
  }

  @Test
  void nothingIsAskedThatWasAccepted() {
    Article article = guessed();
    ArticleKey key = ArticleKey.of(article);
    Corrections accepted =
        Corrections.of(
            List.of(
                new Correction(key, new Change.Published("2015-12")),
                new Correction(key, new Change.Headline("A headline")),
                new Correction(key, new Change.Confirm(NameKind.PERSON, "Ann Lee")),
                new Correction(key, new Change.Confirm(NameKind.PLACE, "Kyiv")),
                new Correction(
                    key, new Change.Speaker(article.quotes().getFirst().span(), "Ann Lee"))));
    assertEquals(List.of(), ReviewPoint.of(accepted.apply(article)));
  }

  @Test
  void aDateIsWideFromMoreThanAMonthOn() {
    assertEquals(ReviewSummary.NOTHING, dated(date("2015-12-01", "2015-12-31")));
    ReviewSummary months = dated(date("2015-12-01", "2016-01-01"));
    assertEquals(List.of("date within 2 months"), months.words());
    assertEquals(2, months.worth());
    ReviewSummary years = dated(date("2021-01-01", "2023-12-31"));
    assertEquals(List.of("date within 3 years"), years.words());
    assertEquals(3, years.worth());
    assertEquals(List.of("date within a year"), dated(date("2016-01-01", "2016-12-31")).words());
  }

  @Test
  void whatThePageStatesOtherwiseIsDisputed() {
    Evidence same = stated("2015-12-01", 1);
    Evidence other = stated("2015-12-02", 1);
    Evidence rejected = stated("2015-12-03", 0);
    assertEquals(
        List.of(new ReviewPoint.DisputedDate(List.of(other, rejected))),
        ReviewPoint.of(
            new ArticleOf("1")
                .date(date("2015-12-01", "2015-12-01", same, other, rejected))
                .article()));
  }

  @Test
  void theWorthOfManyGuessesIsLimited() {
    assertEquals(ReviewSummary.MOST, new ReviewSummary(true, 0, true, true, 90, 90, 90).worth());
  }

  private static ReviewSummary dated(DateEstimate date) {
    return ReviewSummary.of(new ArticleOf("1").date(date).article());
  }
}
