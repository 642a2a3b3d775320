package org.dateline.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Place.Coordinates;

/**
 * Where the circles and labels of places go: the area of a circle is its number of articles. A
 * place whose middle another one covers is left out until one looks closer; areas are rings and
 * cover nothing but each other.
 *
 * @param drawn the rings of areas first, then the circles; of each the largest first
 * @param outside how many places lie outside of the screen
 * @param crowded how many would lie on top of others
 */
record Circles(List<Circle> drawn, int outside, int crowded) {
  private static final double LARGEST = 34;
  private static final double LARGEST_AFAR = 22;

  /** At this many pixels for the whole world, and more, circles are as large as they get. */
  private static final double CLOSE = 6000;

  private static final double SMALLEST = 2.5;

  /** A small circle is hit, and covers others, as if its radius were this. */
  private static final double REACH = 7;

  private static final double LETTER = 6.1;
  private static final double LINE = 14;
  private static final double INSIDE = 18;
  private static final int MOST_LABELS = 120;

  /** How much of a circle's radius no other circle's middle may lie in. */
  private static final double OWN = 0.8;

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
    RIGHT,
    /** At its left. */
    LEFT
  }

  /** A place on the screen: its middle and its radius in pixels. */
  record Circle(MapPlace spot, Extent extent, double x, double y, double radius, Label label) {
    boolean holds(double px, double py) {
      return Math.hypot(px - x, py - y) <= Math.max(radius, REACH);
    }

    /** Whether this one hides another of the same extent. */
    private boolean covers(Circle other) {
      return extent == other.extent
          && Math.hypot(other.x - x, other.y - y) < Math.max(radius * OWN, REACH);
    }

    private Circle labelled(Label where) {
      return new Circle(spot, extent, x, y, radius, where);
    }

    /** The square that the middle of the circle fills. */
    private Box core() {
      return new Box(x - radius * 0.7, y - radius * 0.7, radius * 1.4, radius * 1.4);
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
  static Circles of(List<MapPlace> spots, MapProjection screen) {
    double largest = largest(screen);
    long most = spots.stream().mapToLong(MapPlace::articles).max().orElse(1);
    Grid grid = new Grid(largest);
    int outside = 0;
    int crowded = 0;
    for (MapPlace spot : spots) {
      Coordinates at = spot.at();
      if (at == null) {
        continue;
      }
      if (!screen.shows(at)) {
        outside++;
        continue;
      }
      double radius = Math.max(SMALLEST, largest * Math.sqrt((double) spot.articles() / most));
      Circle circle =
          new Circle(
              spot, spot.extent(), screen.screenX(at), screen.screenY(at), radius, Label.NONE);
      if (grid.near(circle).stream().anyMatch(each -> each.covers(circle))) {
        crowded++;
      } else {
        grid.add(circle);
      }
    }
    return new Circles(labelled(grid.all()), outside, crowded);
  }

  /** From afar circles are smaller, so that a continent is not hidden below its capital. */
  private static double largest(MapProjection screen) {
    return LARGEST_AFAR + (LARGEST - LARGEST_AFAR) * Math.min(1, screen.scale() / CLOSE);
  }

  private static List<Circle> labelled(List<Circle> circles) {
    List<Circle> drawn = new ArrayList<>();
    List<Box> taken = new ArrayList<>();
    circles.stream()
        .filter(circle -> circle.radius >= INSIDE / 2)
        .forEach(c -> taken.add(c.core()));
    for (Circle circle : circles) {
      drawn.add(drawn.size() < MOST_LABELS ? circle.labelled(label(circle, taken)) : circle);
    }
    drawn.sort(Comparator.comparing(Circle::extent)); // and otherwise as it was
    return List.copyOf(drawn);
  }

  private static Label label(Circle circle, List<Box> taken) {
    double wide = circle.spot.name().length() * LETTER + 4;
    double x = circle.x;
    double y = circle.y;
    double radius = circle.radius;
    Map<Label, Box> places = new EnumMap<>(Label.class);
    Box inside = new Box(x - wide / 2, y - LINE, wide, 2 * LINE);
    if (radius >= INSIDE && wide < radius * 2) {
      places.put(Label.INSIDE, inside);
    }
    places.put(Label.BELOW, new Box(x - wide / 2, y + radius + 1, wide, LINE));
    places.put(Label.ABOVE, new Box(x - wide / 2, y - radius - LINE - 1, wide, LINE));
    places.put(Label.RIGHT, new Box(x + radius + 3, y - LINE / 2, wide, LINE));
    places.put(Label.LEFT, new Box(x - radius - 3 - wide, y - LINE / 2, wide, LINE));
    Box own = circle.core();
    for (Map.Entry<Label, Box> place : places.entrySet()) {
      if (taken.stream().noneMatch(box -> !box.equals(own) && box.overlaps(place.getValue()))) {
        taken.add(place.getValue());
        return place.getKey();
      }
    }
    return Label.NONE;
  }

  /** The circles by where they are, so that the neighbours of one are found at once. */
  private static final class Grid {
    private final double side;
    private final List<Circle> all = new ArrayList<>();
    private final Map<Long, List<Circle>> cells = new HashMap<>();

    Grid(double side) {
      this.side = side;
    }

    private long cell(double x, double y) {
      return (long) Math.floor(x / side) * 100_003 + (long) Math.floor(y / side);
    }

    void add(Circle circle) {
      all.add(circle);
      cells.computeIfAbsent(cell(circle.x, circle.y), any -> new ArrayList<>()).add(circle);
    }

    List<Circle> near(Circle circle) {
      List<Circle> near = new ArrayList<>();
      for (int right = -1; right <= 1; right++) {
        for (int down = -1; down <= 1; down++) {
          near.addAll(
              cells.getOrDefault(cell(circle.x + right * side, circle.y + down * side), List.of()));
        }
      }
      return near;
    }

    List<Circle> all() {
      return all;
    }
  }
}
