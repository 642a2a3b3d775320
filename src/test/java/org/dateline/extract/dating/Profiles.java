package org.dateline.extract.dating;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.dating.Anchor.Days;
import org.dateline.extract.dating.Anchor.Density;
import org.dateline.extract.dating.Anchor.EveryWeek;
import org.dateline.extract.dating.Anchor.EveryYear;
import org.dateline.extract.dating.FitLikelihoods.Found;
import org.dateline.extract.dating.Likelihoods.Numbers;

/** Profiles counted from articles whose day is known. */
final class Profiles {
  /** The pseudo-count of a step, spread by its width. */
  private static final double SMOOTHING = 2;

  /** Beyond its last edge a profile is taken to be this long: ten years. */
  private static final int TAIL = 3653;

  private static final Timeline TIMELINE = Timeline.to(FitLikelihoods.TODAY);

  private Profiles() {}

  /** Whether the profile is counted; the others are set, as their clues are not in bodies. */
  static boolean fitted(Shape shape) {
    return switch (shape) {
      case STATED,
          UPDATED,
          MODIFIED,
          FILED_DAY,
          CLOCK,
          CAPTION,
          SERIES,
          RELATIVE,
          COUNTED,
          COUNT,
          IN_OFFICE,
          VOCABULARY,
          NEIGHBOURS ->
          false;
      case FILED,
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
          OFFICE,
          FORMER,
          EVENT,
          PLANNED_PAST,
          PLANNED_AHEAD ->
          true;
    };
  }

  /** Whether how often a thing is named depends on the lag, so that a rate is counted. */
  private static boolean rated(Shape shape) {
    return switch (shape) {
      case OFFICE, IN_OFFICE, FORMER, COUNT, EVENT, PLANNED_PAST, PLANNED_AHEAD -> true;
      case STATED,
          UPDATED,
          MODIFIED,
          FILED_DAY,
          CLOCK,
          CAPTION,
          SERIES,
          RELATIVE,
          COUNTED,
          FILED,
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
          VOCABULARY,
          NEIGHBOURS ->
          false;
    };
  }

  static Likelihoods counted(List<Found> articles, Likelihoods start) {
    Map<Shape, Numbers> numbers = new EnumMap<>(start.all());
    for (Shape shape : Shape.values()) {
      if (fitted(shape)) {
        Numbers now = start.of(shape);
        LagProfile form = now.profile();
        double[] values =
            rated(shape) ? rates(articles, shape, form) : densities(articles, shape, form);
        numbers.put(shape, new Numbers(with(form, values), now.weight(), now.repeat()));
      }
    }
    return new Likelihoods(numbers, start.growth());
  }

  /** How often the first clue of the shape has its lag in a step, for each day of the step. */
  private static double[] densities(List<Found> articles, Shape shape, LagProfile form) {
    double[] counts = new double[form.steps()];
    double length = 1;
    boolean weekly = false;
    boolean yearly = false;
    int total = 0;
    for (Found found : articles) {
      List<Clue> group = Weighing.ranked(found.clues(), TIMELINE.last()).get(shape);
      if (group == null) {
        continue;
      }
      Clue clue = group.getFirst();
      weekly |= clue.anchor() instanceof EveryWeek;
      yearly |= clue.anchor() instanceof EveryYear;
      length = Math.max(length, length(clue.anchor()));
      counts[form.step(TIMELINE.lag(clue.anchor(), TIMELINE.index(found.day())))]++;
      total++;
    }
    int reach = weekly ? 3 : yearly ? 182 - (int) length / 2 : Integer.MAX_VALUE;
    double[] widths = new double[form.steps()];
    double all = 0;
    for (int step = 0; step < form.steps(); step++) {
      widths[step] = width(form, step, reach, length);
      all += widths[step];
    }
    double[] values = new double[form.steps()];
    for (int step = 0; step < form.steps(); step++) {
      double share = SMOOTHING / form.steps();
      values[step] =
          widths[step] == 0
              ? Double.NaN
              : Math.log((counts[step] + share) / (total + SMOOTHING) / widths[step] * all);
    }
    return filled(values, form);
  }

  private static double width(LagProfile form, int step, int reach, double length) {
    if (form.start(step) == 0) {
      return length;
    }
    long from = step == 0 ? (long) form.start(1) - TAIL : form.start(step);
    long to = step + 1 < form.steps() ? form.start(step + 1) : (long) form.start(step) + TAIL;
    return Math.max(0, Math.min(to, reach + 1L) - Math.max(from, -(long) reach));
  }

  /** Steps that no lag can fall in are three nats below the nearest one that some can. */
  private static double[] filled(double[] values, LagProfile form) {
    int zero = form.step(0);
    for (int step = zero; step < values.length; step++) {
      values[step] = Double.isNaN(values[step]) ? values[step - 1] - 3 : values[step];
    }
    for (int step = zero; step >= 0; step--) {
      values[step] = Double.isNaN(values[step]) ? values[step + 1] - 3 : values[step];
    }
    return values;
  }

  /** How often a thing is named in the articles whose lag from it is in a step. */
  private static double[] rates(List<Found> articles, Shape shape, LagProfile form) {
    Map<Anchor, Set<Found>> named = new HashMap<>();
    for (Found found : articles) {
      for (Clue clue : found.clues()) {
        if (clue.shape() == shape) {
          named.computeIfAbsent(clue.anchor(), _ -> new HashSet<>()).add(found);
        }
      }
    }
    double[] mentions = new double[form.steps()];
    double[] exposures = new double[form.steps()];
    named.forEach(
        (anchor, by) -> {
          for (Found found : articles) {
            int step = form.step(TIMELINE.lag(anchor, TIMELINE.index(found.day())));
            exposures[step]++;
            mentions[step] += by.contains(found) ? 1 : 0;
          }
        });
    double all = 0;
    double held = 0;
    for (int step = 0; step < form.steps(); step++) {
      all += mentions[step];
      held += exposures[step];
    }
    double mean = held == 0 ? 1e-3 : all / held;
    double[] values = new double[form.steps()];
    for (int step = 0; step < form.steps(); step++) {
      // The less an outcome could be seen, the nearer it is drawn to the mean rate.
      double rate = (mentions[step] + SMOOTHING) / (exposures[step] + SMOOTHING / mean);
      values[step] = Math.log(rate / mean);
    }
    return values;
  }

  private static double length(Anchor anchor) {
    return switch (anchor) {
      case Days days -> days.first().datesUntil(days.times().getFirst().to().plusDays(1)).count();
      case EveryYear yearly ->
          yearly.to().atYear(2001).getDayOfYear() - yearly.from().atYear(2001).getDayOfYear() + 1;
      case EveryWeek _, Density _ -> 1;
    };
  }

  private static LagProfile with(LagProfile form, double[] values) {
    int[] edges = new int[form.steps() - 1];
    for (int step = 1; step < form.steps(); step++) {
      edges[step - 1] = form.start(step);
    }
    double[] rounded = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      rounded[i] = Math.round(values[i] * 100) / 100.0;
    }
    return new LagProfile(edges, rounded);
  }
}
