package org.dateline.extract.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.dating.Anchor.Days;
import org.dateline.extract.dating.Likelihoods.Numbers;

/**
 * Gives clues their weights: equal ones count once, and each further one of a shape counts less,
 * because an article's clues are not independent. Of past dates the latest counts in full, of
 * announced ones the earliest, of all others the first in the text.
 */
final class Weighing {
  /** Clues with less weight than this are left out. */
  private static final double LEAST = 0.02;

  private final Timeline timeline;
  private final Likelihoods likelihoods;

  Weighing(Timeline timeline, Likelihoods likelihoods) {
    this.timeline = timeline;
    this.likelihoods = likelihoods;
  }

  /** The clues that count, by shape and then by weight, heaviest first. */
  List<Weighed> weigh(List<Clue> clues) {
    List<Weighed> weighed = new ArrayList<>();
    ranked(clues, timeline.last())
        .forEach(
            (shape, group) -> {
              Numbers numbers = likelihoods.of(shape);
              double weight = numbers.weight();
              for (Clue clue : group) {
                if (weight < LEAST) {
                  break;
                }
                Curve curve = timeline.curve(clue.anchor(), numbers.profile());
                weighed.add(new Weighed(clue, curve, weight));
                weight *= numbers.repeat();
              }
            });
    return weighed;
  }

  /**
   * The different clues of each shape, the one that counts in full first. Past ones that lie after
   * the last day of all are left out: "in 2050" is a plan, whatever its verb. An office whose
   * holder acts in it counts for that alone.
   */
  static Map<Shape, List<Clue>> ranked(List<Clue> clues, LocalDate last) {
    Map<Shape, List<Clue>> groups = new EnumMap<>(Shape.class);
    Set<List<Object>> seen = new HashSet<>();
    for (Clue clue : clues) {
      boolean passed = clue.shape().ahead() || !day(clue).isAfter(last);
      if (passed && seen.add(List.of(clue.shape(), clue.anchor()))) {
        groups.computeIfAbsent(clue.shape(), _ -> new ArrayList<>()).add(clue);
      }
    }
    List<Clue> acting = groups.getOrDefault(Shape.IN_OFFICE, List.of());
    groups.computeIfPresent(
        Shape.OFFICE,
        (_, group) -> {
          group.removeIf(clue -> acting.stream().anyMatch(c -> c.anchor().equals(clue.anchor())));
          return group.isEmpty() ? null : group;
        });
    groups.forEach(
        (shape, group) -> {
          if (shape.dated()) {
            Comparator<Clue> byDay = Comparator.comparing(Weighing::day);
            group.sort(shape.ahead() ? byDay : byDay.reversed());
          }
        });
    return groups;
  }

  private static LocalDate day(Clue clue) {
    return clue.anchor() instanceof Days days ? days.first() : LocalDate.MIN;
  }
}
