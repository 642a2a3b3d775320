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
import org.dateline.extract.dating.Anchor.Days;
import org.dateline.extract.dating.Anchor.EveryYear;

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

  /** More stretches than these are shown as one, from the first to the last. */
  private static final int STRETCHES = 8;

  private static final double LIKELY = 0.5;
  private static final double CERTAIN = 0.95;

  /** More than any probability. */
  private static final double NEVER = 2;

  /** So many days from a date that is stated, or from a term, an article is not of it. */
  private static final int FAR = 31;

  private final Timeline timeline;

  Estimates(Timeline timeline) {
    this.timeline = timeline;
  }

  /**
   * The answer of a posterior.
   *
   * @param counted the clues it is the sum of
   * @param clues those of them that nothing rejects, at least one
   * @param rejected what was rejected
   */
  DateEstimate of(
      Distribution posterior, List<Weighed> counted, List<Weighed> clues, List<Evidence> rejected) {
    int best = best(posterior);
    List<Evidence> evidence = new ArrayList<>();
    for (Weighed weighed : clues) {
      Clue clue = weighed.clue();
      double gain = weighed.curve().gain(posterior, weighed.weight());
      String says = disputes(weighed, best) ? Wording.disputed(clue) : Wording.says(clue);
      evidence.add(clue.evidence(says, days(weighed), gain));
    }
    evidence.sort(Comparator.comparingDouble(Evidence::weight).reversed());
    evidence.addAll(rejected);
    int[] interval = posterior.narrowest(SHARE);
    if (interval[1] - interval[0] >= LONGEST) {
      return DateEstimate.undated(evidence);
    }
    boolean disputed = counted.stream().anyMatch(clue -> disputes(clue, best));
    return new DateEstimate(
        edtf(posterior, best, interval, disputed),
        stated(posterior, best, clues) ? Origin.STATED : Origin.INFERRED,
        timeline.day(best),
        timeline.day(interval[0]),
        timeline.day(interval[1]),
        candidates(posterior, counted),
        evidence);
  }

  /** The likeliest days, and with them every day that the page states. */
  private List<Candidate> candidates(Distribution posterior, List<Weighed> clues) {
    List<Integer> days = new ArrayList<>();
    for (int day : posterior.likeliest(CANDIDATES)) {
      days.add(day);
    }
    List<Integer> stated =
        clues.stream()
            .filter(weighed -> weighed.clue().shape() == Shape.STATED)
            .map(weighed -> timeline.index(first(weighed.clue())))
            .filter(day -> day >= 0 && day < posterior.days() && !days.contains(day))
            .distinct()
            .limit(CANDIDATES / 2)
            .toList();
    while (days.size() + stated.size() > CANDIDATES) {
      days.removeLast();
    }
    days.addAll(stated);
    return days.stream()
        .map(day -> new Candidate(timeline.day(day), posterior.at(day)))
        .sorted(Comparator.comparingDouble(Candidate::probability).reversed())
        .toList();
  }

  private static LocalDate first(Clue clue) {
    return clue.anchor() instanceof Days days ? days.first() : LocalDate.MIN;
  }

  /**
   * Whether a day can't be right beside a clue: another one is stated, or somebody does not hold
   * the office yet that is named, or no longer acts in it.
   */
  private boolean disputes(Weighed weighed, int day) {
    return switch (weighed.clue().shape()) {
      case STATED, IN_OFFICE -> Math.abs(timeline.lag(weighed.clue().anchor(), day)) > FAR;
      case OFFICE -> timeline.lag(weighed.clue().anchor(), day) < -FAR;
      case UPDATED,
          MODIFIED,
          FILED,
          FILED_DAY,
          CLOCK,
          CAPTION,
          PAST_DAY,
          AHEAD_DAY,
          PAST_YEARLY_DAY,
          AHEAD_YEARLY_DAY,
          PAST_MONTH,
          AHEAD_MONTH,
          PAST_YEARLY_MONTH,
          AHEAD_YEARLY_MONTH,
          PAST_YEAR,
          AHEAD_YEAR,
          LEAD_WEEKDAY,
          LATER_WEEKDAY,
          AHEAD_WEEKDAY,
          RELATIVE,
          COUNTED,
          FORMER,
          COUNT,
          EVENT,
          PLANNED_PAST,
          PLANNED_AHEAD,
          SERIES,
          VOCABULARY,
          NEIGHBOURS ->
          false;
    };
  }

  /** The days that are nearly as likely as any if nothing but this clue is known. */
  private List<DayRange> days(Weighed weighed) {
    if (weighed.clue().anchor() instanceof EveryYear) {
      return List.of();
    }
    List<int[]> near = weighed.curve().nearPeak(NEAR_PEAK);
    if (near.size() > STRETCHES) {
      near = List.of(new int[] {near.getFirst()[0], near.getLast()[1]});
    }
    List<DayRange> ranges = new ArrayList<>();
    for (int[] days : near) {
      LocalDate first = days[0] <= 0 ? null : timeline.day(days[0]);
      LocalDate last = days[1] >= timeline.days() - 1 ? null : timeline.day(days[1]);
      if (first != null || last != null) {
        ranges.add(new DayRange(first, last));
      }
    }
    return ranges;
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

  private String edtf(Distribution posterior, int day, int[] interval, boolean disputed) {
    double certain = disputed ? NEVER : CERTAIN;
    LocalDate best = timeline.day(day);
    if (interval[1] - interval[0] < DAYS || standsOut(posterior, day)) {
      return Edtf.day(best, posterior.at(day) >= certain);
    }
    LocalDate from = YearMonth.from(best).atDay(1);
    double month = mass(posterior, from, from.plusMonths(1));
    if (month >= LIKELY) {
      return Edtf.month(best, month >= certain);
    }
    LocalDate start = from.withDayOfYear(1);
    double year = mass(posterior, start, start.plusYears(1));
    if (year >= LIKELY) {
      return Edtf.year(best, year >= certain);
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
