package org.dateline.ui.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Place.Coordinates;
import org.dateline.search.PlaceCounts.Spot;

/**
 * Where the circles and labels of places go: the area of a circle is its number of articles. Where
 * many are crowded, the smallest are left out until one looks closer.
 *
 * @param drawn the largest first
 * @param outside how many places lie outside of the screen
 * @param crowded how many would lie on top of others
 */
record Circles(List<Circle> drawn, int outside, int crowded) {
  private static final double LARGEST = 34;
  private static final double SMALLEST = 4;
  private static final double CELL = 30;
  private static final int MOST_IN_CELL = 3;
  private static final double LETTER = 6.3;
  private static final double LINE = 14;
  private static final double INSIDE = 20;
  private static final int MOST_LABELS = 80;

  /** Where a label stands. */
  enum Label {
    /** Nowhere: it would lie on another. */
    NONE,
    /** In the circle, with the number below it. */
    INSIDE,
    /** Below the circle. */
    BELOW,
    /** Above it. */
    ABOVE,
    /** At its right. */
    RIGHT
  }

  /** A place on the screen: its middle and its radius in pixels. */
  record Circle(Spot spot, double x, double y, double radius, Label label) {
    boolean holds(double px, double py) {
      return Math.hypot(px - x, py - y) <= Math.max(radius, SMALLEST + 2);
    }
  }

  private record Box(double x, double y, double width, double height) {
    boolean overlaps(Box other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  /** The circles of places, most articles first, on a screen. */
  static Circles of(List<Spot> spots, MapProjection screen) {
    long most = spots.stream().mapToLong(Spot::articles).max().orElse(1);
    Map<Long, Integer> cells = new HashMap<>();
    List<Circle> drawn = new ArrayList<>();
    List<Box> taken = new ArrayList<>();
    int outside = 0;
    int crowded = 0;
    for (Spot spot : spots) {
      Coordinates at = spot.at();
      if (at == null) {
        continue;
      }
      if (!screen.shows(at)) {
        outside++;
        continue;
      }
      double x = screen.screenX(at);
      double y = screen.screenY(at);
      double radius = Math.max(SMALLEST, LARGEST * Math.sqrt((double) spot.articles() / most));
      long cell = (long) Math.floor(x / CELL) * 100_003 + (long) Math.floor(y / CELL);
      if (cells.merge(cell, 1, Integer::sum) > MOST_IN_CELL) {
        crowded++;
        continue;
      }
      Label label =
          drawn.size() < MOST_LABELS ? label(spot, new double[] {x, y, radius}, taken) : Label.NONE;
      drawn.add(new Circle(spot, x, y, radius, label));
      taken.add(new Box(x - radius * 0.7, y - radius * 0.7, radius * 1.4, radius * 1.4));
    }
    return new Circles(List.copyOf(drawn), outside, crowded);
  }

  private static Label label(Spot spot, double[] circle, List<Box> taken) {
    double wide = spot.name().length() * LETTER + 4;
    double x = circle[0];
    double y = circle[1];
    double radius = circle[2];
    Map<Label, Box> places = new EnumMap<>(Label.class);
    if (radius >= INSIDE && wide < radius * 2) {
      places.put(Label.INSIDE, new Box(x - wide / 2, y - LINE, wide, 2 * LINE));
    }
    places.put(Label.BELOW, new Box(x - wide / 2, y + radius + 1, wide, LINE));
    places.put(Label.ABOVE, new Box(x - wide / 2, y - radius - LINE - 1, wide, LINE));
    places.put(Label.RIGHT, new Box(x + radius + 3, y - LINE / 2, wide, LINE));
    for (Map.Entry<Label, Box> place : places.entrySet()) {
      if (taken.stream().noneMatch(place.getValue()::overlaps)) {
        taken.add(place.getValue());
        return place.getKey();
      }
    }
    return Label.NONE;
  }
}
