package org.dateline.extract.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Evidence.Kind;
import org.dateline.article.Neighbour;
import org.dateline.article.Neighbourhood;
import org.dateline.extract.dating.Anchor.Density;
import org.dateline.extract.dating.NeighbourNumbers.Band;

/**
 * What the dated articles most like an article say about its date: a mixture of bells around their
 * days, the heavier and the narrower the more they are like it, on a floor that keeps every other
 * day possible.
 */
final class NeighbourDays {
  /** The floor was fitted on articles of about twelve years: it is as high on every other day. */
  private static final double FLOOR_DAYS = 4500;

  /**
   * The numbers were fitted beside several thousand dated articles. Of fewer, the nearest is less
   * near in truth than its likeness says, because words that are special in a small archive are
   * common in the world: the floor is as many times higher.
   */
  private static final double FITTED = 5000;

  /** Bells are cut off this many widths from their middle. */
  private static final int REACH = 6;

  private final NeighbourNumbers numbers;

  /** For each width, how high a bell is 0, 1, 2 … days from its middle, as a share of its peak. */
  private final List<double[]> falls;

  NeighbourDays(NeighbourNumbers numbers) {
    this.numbers = numbers;
    this.falls = numbers.widths().stream().map(NeighbourDays::fall).toList();
  }

  /** A two-sided exponential, whose tails forgive. */
  private static double[] fall(double width) {
    double[] fall = new double[(int) Math.ceil(width * REACH) + 1];
    for (int lag = 0; lag < fall.length; lag++) {
      fall[lag] = StrictMath.exp(-lag / width);
    }
    return fall;
  }

  /** The one clue of all neighbours, if there are any. */
  Optional<Clue> clue(Neighbourhood neighbourhood, Timeline timeline) {
    List<Neighbour> neighbours = neighbourhood.nearest();
    double[] density = new double[timeline.days()];
    double other = numbers.floor() * Math.max(1, FITTED / Math.max(1, neighbourhood.dated()));
    double all = other;
    int count = 0;
    for (Neighbour neighbour : neighbours) {
      int middle = timeline.index(neighbour.day());
      Band band = numbers.band(neighbour.likeness());
      if (middle < 0 || middle >= density.length || band.weight() <= 0) {
        continue;
      }
      all += band.weight();
      count++;
      for (int k = 0; k < numbers.widths().size(); k++) {
        double mass = band.weight() * band.shares().get(k);
        bell(density, middle, mass / (2 * numbers.widths().get(k) + 1), falls.get(k));
      }
    }
    if (count == 0) {
      return Optional.empty();
    }
    double scale = density.length / all;
    double floor = other / all * density.length / FLOOR_DAYS;
    Double nowhereNear = StrictMath.log(floor);
    List<Double> log = new ArrayList<>(density.length);
    for (double value : density) {
      log.add(value == 0 ? nowhereNear : Double.valueOf(StrictMath.log(floor + value * scale)));
    }
    Anchor anchor = new Density(timeline.first(), 1, log);
    return Optional.of(said(neighbours, anchor, count));
  }

  private static void bell(double[] density, int middle, double peak, double[] fall) {
    int from = Math.max(0, middle - fall.length + 1);
    int to = Math.min(density.length - 1, middle + fall.length - 1);
    for (int day = from; day <= to; day++) {
      density[day] += peak * fall[Math.abs(day - middle)];
    }
  }

  private Clue said(List<Neighbour> neighbours, Anchor anchor, int count) {
    Neighbour first = neighbours.getFirst();
    boolean duplicate = first.likeness() >= numbers.duplicate();
    String title = "“" + first.headline() + "”";
    String day = Wording.day(first.day());
    String about =
        duplicate
            ? "nearly the same text as " + title + ", " + day
            : count == 1
                ? "like " + title + ", " + day
                : "the "
                    + count
                    + " dated articles most like it: "
                    + middle(neighbours)
                    + "; first of them "
                    + title
                    + ", "
                    + day;
    Kind kind = duplicate ? Kind.DUPLICATE : Kind.NEIGHBOURS;
    return new Clue(kind, Shape.NEIGHBOURS, anchor, about, "", null, null);
  }

  /** The days that hold the middle half of the neighbours. */
  private static String middle(List<Neighbour> neighbours) {
    LocalDate[] days = neighbours.stream().map(Neighbour::day).toArray(LocalDate[]::new);
    Arrays.sort(days);
    LocalDate from = days[days.length / 4];
    LocalDate to = days[days.length - 1 - days.length / 4];
    return "half of them from " + Wording.day(from) + " to " + Wording.day(to);
  }
}
