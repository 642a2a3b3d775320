package org.dateline.extract.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.article.DateEstimate;
import org.dateline.article.DateEstimate.Candidate;
import org.dateline.article.DayRange;
import org.dateline.article.Evidence;
import org.dateline.article.Origin;
import org.jspecify.annotations.Nullable;

/** A posterior becomes the answer: best day, interval, candidates, evidence, EDTF. */
final class Estimates {
  private static final double SHARE = 0.9;
  private static final int CANDIDATES = 12;

  /** An article whose interval is longer than this counts as undated: fifteen years. */
  private static final int LONGEST = 5479;

  /** An interval this short is given as its best day. */
  private static final int DAYS = 10;

  /** A day this likely is given even where the interval is longer. */
  private static final double STANDS_OUT = 1.0 / 3;

  /** And one this likely, if no other day is half as likely. */
  private static final double STANDS_ALONE = 0.2;

  /** Days this near the peak of a clue, in nats, are those it speaks for: a fifth as likely. */
  private static final double NEAR_PEAK = 1.6;

  private static final double LIKELY = 0.5;
  private static final double CERTAIN = 0.95;

  private final Timeline timeline;

  Estimates(Timeline timeline) {
    this.timeline = timeline;
  }

  /** The answer of a posterior that rests on at least one clue. */
  DateEstimate of(Distribution posterior, List<Weighed> clues, List<Evidence> rejected) {
    List<Evidence> evidence = new ArrayList<>();
    for (Weighed weighed : clues) {
      Clue clue = weighed.clue();
      double gain = weighed.curve().gain(posterior, weighed.weight());
      evidence.add(clue.evidence(Wording.says(clue), days(weighed), gain));
    }
    evidence.sort(Comparator.comparingDouble(Evidence::weight).reversed());
    evidence.addAll(rejected);
    int[] interval = posterior.narrowest(SHARE);
    if (interval[1] - interval[0] >= LONGEST) {
      return DateEstimate.undated(evidence);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int day : posterior.likeliest(CANDIDATES)) {
      candidates.add(new Candidate(timeline.day(day), posterior.at(day)));
    }
    int best = best(posterior);
    return new DateEstimate(
        edtf(posterior, best, interval),
        stated(posterior, best, clues) ? Origin.STATED : Origin.INFERRED,
        timeline.day(best),
        timeline.day(interval[0]),
        timeline.day(interval[1]),
        candidates,
        evidence);
  }

  /** The days that are nearly as likely as any if nothing but this clue is known. */
  private @Nullable DayRange days(Weighed weighed) {
    int[] days = weighed.curve().nearPeak(NEAR_PEAK / weighed.weight());
    LocalDate first = days[0] <= 0 ? null : timeline.day(days[0]);
    LocalDate last = days[1] >= timeline.days() - 1 ? null : timeline.day(days[1]);
    return first == null && last == null ? null : new DayRange(first, last);
  }

  /** Whether a date line says so, and nothing outweighs it. */
  private boolean stated(Distribution posterior, int best, List<Weighed> clues) {
    return posterior.at(best) >= LIKELY
        && clues.stream()
            .anyMatch(
                weighed ->
                    weighed.clue().shape() == Shape.STATED
                        && timeline.lag(weighed.clue().anchor(), best) == 0);
  }

  private String edtf(Distribution posterior, int day, int[] interval) {
    LocalDate best = timeline.day(day);
    if (interval[1] - interval[0] < DAYS || standsOut(posterior, day)) {
      return Edtf.day(best, posterior.at(day) >= CERTAIN);
    }
    LocalDate from = YearMonth.from(best).atDay(1);
    double month = mass(posterior, from, from.plusMonths(1));
    if (month >= LIKELY) {
      return Edtf.month(best, month >= CERTAIN);
    }
    LocalDate start = from.withDayOfYear(1);
    double year = mass(posterior, start, start.plusYears(1));
    if (year >= LIKELY) {
      return Edtf.year(best, year >= CERTAIN);
    }
    return Edtf.interval(timeline.day(interval[0]), timeline.day(interval[1]));
  }

  private static boolean standsOut(Distribution posterior, int day) {
    double likely = posterior.at(day);
    if (likely >= STANDS_OUT || likely < STANDS_ALONE) {
      return likely >= STANDS_OUT;
    }
    for (int other : posterior.likeliest(2)) {
      if (other != day && posterior.at(other) * 2 > likely) {
        return false;
      }
    }
    return true;
  }

  private double mass(Distribution posterior, LocalDate from, LocalDate to) {
    return posterior.mass(timeline.index(from), timeline.index(to));
  }

  /**
   * The likeliest day of the likeliest year: where the posterior is broad, a single day that stands
   * out a little says less than the year it would put the article in.
   */
  private int best(Distribution posterior) {
    LocalDate year = timeline.first().withDayOfYear(1);
    for (LocalDate next = year; !next.isAfter(timeline.last()); next = next.plusYears(1)) {
      if (mass(posterior, next, next.plusYears(1)) > mass(posterior, year, year.plusYears(1))) {
        year = next;
      }
    }
    int best = Math.max(0, timeline.index(year));
    int end = Math.min(posterior.days(), timeline.index(year.plusYears(1)));
    for (int day = best; day < end; day++) {
      best = posterior.at(day) > posterior.at(best) ? day : best;
    }
    return best;
  }
}
