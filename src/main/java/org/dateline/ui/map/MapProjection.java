package org.dateline.ui.map;

import org.dateline.article.Place.Coordinates;

/**
 * A stretch of the world on the screen, in Mercator's projection, which keeps shapes at every zoom.
 * The whole world is 1 wide and 1 high, from the date line at the left and 85° north at the top.
 *
 * @param x the point of the world in the middle of the screen, from the left
 * @param y the same, from the top
 * @param scale how many pixels the whole world is wide
 * @param width of the screen, in pixels
 * @param height of the screen, in pixels
 */
record MapProjection(double x, double y, double scale, double width, double height) {
  /** The farthest one can look in. */
  static final double CLOSEST = 60_000;

  private static final double STEEPEST = 85.0511;
  private static final double HALF = 0.5;

  /** How far east a longitude lies, 0 to 1. */
  static double east(double longitude) {
    return longitude / 360 + HALF;
  }

  /** How far south a latitude lies, 0 to 1. */
  static double south(double latitude) {
    double sine = Math.sin(Math.toRadians(Math.clamp(latitude, -STEEPEST, STEEPEST)));
    return HALF - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  }

  /** Where a point is on the screen, from the left. */
  double screenX(double east) {
    return (east - x) * scale + width / 2;
  }

  /** Where a point is on the screen, from the top. */
  double screenY(double south) {
    return (south - y) * scale + height / 2;
  }

  double screenX(Coordinates at) {
    return screenX(east(at.longitude()));
  }

  double screenY(Coordinates at) {
    return screenY(south(at.latitude()));
  }

  /** Whether a point can be seen. */
  boolean shows(Coordinates at) {
    double left = screenX(at);
    double top = screenY(at);
    return left >= 0 && left <= width && top >= 0 && top <= height;
  }

  /** The same world on a screen of another size. */
  MapProjection sized(double wide, double high) {
    return new MapProjection(x, y, scale, wide, high).kept();
  }

  /** Moved by pixels, as far as there is a world. */
  MapProjection moved(double right, double down) {
    return new MapProjection(x - right / scale, y - down / scale, scale, width, height).kept();
  }

  /** Enlarged by a factor; what is at a point of the screen stays there. */
  MapProjection zoomed(double factor, double atX, double atY) {
    double next = Math.clamp(scale * factor, smallest(), CLOSEST);
    double east = x + (atX - width / 2) / scale;
    double south = y + (atY - height / 2) / scale;
    return new MapProjection(
            east - (atX - width / 2) / next, south - (atY - height / 2) / next, next, width, height)
        .kept();
  }

  private double smallest() {
    return Math.max(256, width * 0.8);
  }

  private MapProjection kept() {
    double at = Math.clamp(scale, smallest(), Math.max(CLOSEST, smallest()));
    return new MapProjection(Math.clamp(x, 0, 1), Math.clamp(y, 0, 1), at, width, height);
  }

  /** A stretch that shows all of these points, with some room around them. */
  static MapProjection around(Iterable<Coordinates> points, double width, double height) {
    double left = 1;
    double right = 0;
    double top = 1;
    double bottom = 0;
    for (Coordinates at : points) {
      left = Math.min(left, east(at.longitude()));
      right = Math.max(right, east(at.longitude()));
      top = Math.min(top, south(at.latitude()));
      bottom = Math.max(bottom, south(at.latitude()));
    }
    if (left > right) {
      return new MapProjection(HALF, 0.38, width * 0.8, width, height).kept();
    }
    double room = 1.3;
    double across = Math.max(right - left, 0.02) * room;
    double down = Math.max(bottom - top, 0.02) * room;
    double scale = Math.min(width / across, height / down);
    return new MapProjection((left + right) / 2, (top + bottom) / 2, scale, width, height).kept();
  }
}
