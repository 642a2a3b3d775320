package org.dateline.extract.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.article.DateEstimate;
import org.dateline.article.Evidence;
import org.dateline.article.Evidence.Kind;
import org.dateline.extract.dating.Anchor.Days;
import org.dateline.knowledge.chronology.Fact.Time;
import org.jspecify.annotations.Nullable;

/** The clues of one article are weighed, and those that everything else contradicts rejected. */
final class Reasoning {
  /** A clue is contradicted if the days it agrees with hold less than this mass. */
  private static final double CONTRADICTED = 0.02;

  /** A stated day agrees with days this near its peak, in nats. */
  private static final double NEAR_PEAK = 3;

  /**
   * A past date agrees with all later days, and with this many earlier ones; that of a change with
   * all earlier days, and with this many later ones.
   */
  private static final int MISTAKEN = 3;

  /** A clue contradicts another one if it speaks for other days by at least so many nats. */
  private static final double TELLING = 1;

  /** How many days after the interval a clock must be to be of no use. */
  private static final int CLOCK_AFTER = 60;

  private final Timeline timeline;
  private final Likelihoods likelihoods;
  private final List<Evidence> rejected = new ArrayList<>();

  Reasoning(Timeline timeline, Likelihoods likelihoods) {
    this.timeline = timeline;
    this.likelihoods = likelihoods;
  }

  DateEstimate estimate(List<Clue> clues) {
    List<Clue> possible = new ArrayList<>();
    for (Clue clue : clues) {
      Clue past = clue.shape().claimsDay() ? untilToday(clue) : clue;
      if (past == null) {
        reject(clue, "rejected: after the day of the import");
      } else {
        possible.add(past);
      }
    }
    List<Weighed> weighed = new Weighing(timeline, likelihoods).weigh(possible);
    if (weighed.isEmpty()) {
      return DateEstimate.undated(rejected);
    }
    Distribution posterior = posterior(weighed);
    List<Weighed> shown = new ArrayList<>();
    List<Weighed> counted = new ArrayList<>();
    for (Weighed clue : weighed) {
      String against = clue.clue().shape().claimsDay() ? objection(clue, posterior, weighed) : null;
      if (against == null) {
        shown.add(clue);
      } else {
        reject(clue.clue(), against);
      }
      // A day that the page states stays possible, whatever speaks against it.
      if (against == null || clue.clue().shape() == Shape.STATED) {
        counted.add(clue);
      }
    }
    if (shown.isEmpty()) {
      return DateEstimate.undated(rejected);
    }
    posterior = counted.size() == weighed.size() ? posterior : posterior(counted);
    return new Estimates(timeline).of(posterior, counted, shown, rejected);
  }

  private Distribution posterior(List<Weighed> weighed) {
    return Posterior.of(timeline, likelihoods.growth(), weighed);
  }

  /** Why a clue can't be right beside all others, or null. */
  private @Nullable String objection(Weighed weighed, Distribution posterior, List<Weighed> all) {
    Clue clue = weighed.clue();
    if (clue.shape() == Shape.CLOCK && clue.anchor() instanceof Days days) {
      LocalDate latest = timeline.day(posterior.narrowest(0.9)[1]);
      return latest.plusDays(CLOCK_AFTER).isBefore(days.first())
          ? clue.kind() == Kind.PAGE_CLOCK
              ? Wording.clock(latest, days.first())
              : "changed later, which says nothing of the day of publication"
          : null;
    }
    double mass = 0;
    double least = weighed.curve().peak() - NEAR_PEAK / weighed.weight();
    for (int day = posterior.first(); day < posterior.end() && mass < CONTRADICTED; day++) {
      boolean agrees =
          clue.shape().isPast()
              ? timeline.lag(clue.anchor(), day) >= -MISTAKEN
              : clue.shape().isChange()
                  ? timeline.lag(clue.anchor(), day) <= MISTAKEN
                  : weighed.curve().at(day) >= least;
      mass += agrees ? posterior.at(day) : 0;
    }
    return mass < CONTRADICTED ? Wording.rejected(against(weighed, posterior, all)) : null;
  }

  /** The clues that speak most against the likeliest day a clue agrees with, at most two. */
  private List<Clue> against(Weighed weighed, Distribution posterior, List<Weighed> all) {
    int its = 0;
    for (int day = 0; day < posterior.days(); day++) {
      double more = weighed.curve().at(day) - weighed.curve().at(its);
      its = more > 0 || (more == 0 && posterior.at(day) > posterior.at(its)) ? day : its;
    }
    int day = its;
    return all.stream()
        .filter(other -> lead(other, posterior.best(), day) >= TELLING)
        .sorted(Comparator.comparingDouble(other -> -lead(other, posterior.best(), day)))
        .limit(2)
        .map(Weighed::clue)
        .toList();
  }

  /** How much likelier, in nats, a clue finds one day than another. */
  private static double lead(Weighed clue, int day, int other) {
    return clue.weight() * (clue.curve().at(day) - clue.curve().at(other));
  }

  /** The clue without the days after the last one, or null if none is left. */
  private @Nullable Clue untilToday(Clue clue) {
    if (!(clue.anchor() instanceof Days days)) {
      return clue;
    }
    List<Time> times =
        days.times().stream().filter(time -> !time.from().isAfter(timeline.last())).toList();
    if (times.size() == days.times().size()) {
      return clue;
    }
    return times.isEmpty() ? null : clue.with(new Days(times));
  }

  private void reject(Clue clue, String why) {
    rejected.add(clue.evidence(why, List.of(), 0));
  }
}
