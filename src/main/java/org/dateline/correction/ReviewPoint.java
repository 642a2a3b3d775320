package org.dateline.correction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.DateEstimate;
import org.dateline.article.DayRange;
import org.dateline.article.Evidence;
import org.dateline.article.Origin;
import org.dateline.article.Quote;

/** One thing about an article that extraction is not sure of, and that somebody may look at. */
public sealed interface ReviewPoint {
  /** An interval of more days than this is wide. */
  int WIDE_DAYS = 31;

  /** Nothing dates it. */
  record Undated() implements ReviewPoint {}

  /**
   * Its date may be any of many days.
   *
   * @param days how many the 90 % interval has
   */
  record WideDate(long days) implements ReviewPoint {}

  /**
   * Its page states another day than the one it was given.
   *
   * @param stated what states it, in the order of the date's evidence
   */
  record DisputedDate(List<Evidence> stated) implements ReviewPoint {
    /** Keeps an unmodifiable copy. */
    public DisputedDate {
      stated = List.copyOf(stated);
    }
  }

  /** Its headline was made from the first sentence. */
  record MadeHeadline() implements ReviewPoint {}

  /** Somebody or a place is only guessed to be meant. */
  record GuessedName(NameKind kind, String name) implements ReviewPoint {}

  /** Who says a quote is a guess. */
  record GuessedSpeaker(Quote quote) implements ReviewPoint {}

  /**
   * What is not sure of an article: its date, its headline, its people and places in their order,
   * its quotes in the order of the text.
   *
   * @param article as it is corrected: what somebody set or accepted is sure
   */
  static List<ReviewPoint> of(Article article) {
    List<ReviewPoint> points = new ArrayList<>();
    addDate(article.date(), points);
    if (article.heading().headline().origin() == Origin.DERIVED) {
      points.add(new MadeHeadline());
    }
    article.people().stream()
        .filter(person -> person.certainty() == Certainty.GUESS)
        .forEach(person -> points.add(new GuessedName(NameKind.PERSON, person.name())));
    article.places().stream()
        .filter(place -> place.certainty() == Certainty.GUESS)
        .forEach(place -> points.add(new GuessedName(NameKind.PLACE, place.name())));
    for (Quote quote : article.quotes()) {
      Quote.Speaker speaker = quote.speaker();
      if (speaker != null && speaker.certainty() == Certainty.GUESS) {
        points.add(new GuessedSpeaker(quote));
      }
    }
    return points;
  }

  private static void addDate(DateEstimate date, List<ReviewPoint> points) {
    if (date.origin() == Origin.CORRECTED) {
      return;
    }
    if (date.best() == null) {
      points.add(new Undated());
    } else if (date.earliest() != null && date.latest() != null) {
      long days = ChronoUnit.DAYS.between(date.earliest(), date.latest()) + 1;
      if (days > WIDE_DAYS) {
        points.add(new WideDate(days));
      }
    }
    LocalDate best = date.best();
    List<Evidence> stated =
        date.evidence().stream()
            .filter(piece -> isStatement(piece) && best != null && isAgainst(piece, best))
            .toList();
    if (!stated.isEmpty()) {
      points.add(new DisputedDate(stated));
    }
  }

  private static boolean isStatement(Evidence piece) {
    return piece.kind() == Evidence.Kind.METADATA || piece.kind() == Evidence.Kind.DATE_LINE;
  }

  private static boolean isAgainst(Evidence piece, LocalDate best) {
    boolean rejected = piece.weight() == 0;
    return rejected
        || (!piece.days().isEmpty() && piece.days().stream().noneMatch(d -> holds(d, best)));
  }

  private static boolean holds(DayRange days, LocalDate day) {
    LocalDate first = days.first();
    LocalDate last = days.last();
    return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
  }
}
