package org.dateline.ui.control.histogram;

/** How much room a histogram has, and what it shows in it. */
public enum ChartForm {
  /** A screen of its own: counts at the left, handles, and words over the selection. */
  FULL(232, 44, 8, 28, 22),
  /** Above a list: bars and the axis of time. */
  SMALL(84, 0, 0, 6, 20),
  /** All of time as a strip, on which the selection is the stretch another chart shows. */
  STRIP(50, 44, 8, 4, 18);

  private final double height;
  private final double left;
  private final double right;
  private final double top;
  private final double bottom;

  ChartForm(double height, double left, double right, double top, double bottom) {
    this.height = height;
    this.left = left;
    this.right = right;
    this.top = top;
    this.bottom = bottom;
  }

  double height() {
    return height;
  }

  double left() {
    return left;
  }

  double right() {
    return right;
  }

  double top() {
    return top;
  }

  double bottom() {
    return bottom;
  }
}
