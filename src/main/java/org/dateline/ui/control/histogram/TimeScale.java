package org.dateline.ui.control.histogram;

import java.time.LocalDate;
import org.dateline.search.Query.Period;

/**
 * Days along a stretch of pixels.
 *
 * @param from the epoch day at the left edge
 * @param to the epoch day at the right edge, greater than {@code from}
 * @param left where the stretch begins, in pixels
 * @param width how long it is, in pixels
 */
record TimeScale(double from, double to, double left, double width) {

  /** All days of {@code window}. */
  static TimeScale of(Period window, double left, double width) {
    return new TimeScale(
        (double) window.from().toEpochDay(),
        (double) (window.to().toEpochDay() + 1),
        left,
        Math.max(1, width));
  }

  /** Where a day begins. */
  double x(LocalDate day) {
    return x((double) day.toEpochDay());
  }

  double x(double day) {
    return left + (day - from) / (to - from) * width;
  }

  /** The day at {@code x}, kept within the stretch. */
  LocalDate day(double x) {
    double along = from + (x - left) / width * (to - from);
    return LocalDate.ofEpochDay((long) Math.floor(Math.clamp(along, from, to - 1)));
  }

  /** How many pixels a day takes. */
  double pixels() {
    return width / (to - from);
  }
}
