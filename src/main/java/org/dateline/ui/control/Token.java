package org.dateline.ui.control;

import java.util.Locale;

/** The colours of {@code tokens.css} that {@link PaintedRegion} paints with. */
public enum Token {
  /** What lies behind everything. */
  BACKGROUND,
  /** A ground that is set off. */
  PANE,
  /** Lines between things. */
  LINE,
  /** Text. */
  INK,
  /** Text of the second rank. */
  SOFT,
  /** Text of the third rank. */
  FAINT,
  /** What is chosen. */
  ACCENT,
  /** Text on what is chosen. */
  ON_ACCENT,
  /** The ground of what is chosen. */
  TINT,
  /** What is inferred or guessed. */
  UNCERTAIN,
  /** The ground of what is inferred or guessed. */
  UNCERTAIN_GROUND,
  /** Places. */
  PLACE,
  /** Bars. */
  BAR,
  /** The first of five values told apart by colour. */
  SERIES_1,
  /** The second. */
  SERIES_2,
  /** The third. */
  SERIES_3,
  /** The fourth. */
  SERIES_4,
  /** The fifth. */
  SERIES_5,
  /** All values but those five. */
  SERIES_REST,
  /** The sea of a map. */
  WATER,
  /** The land of a map. */
  LAND,
  /** The borders of a map. */
  BORDER;

  /** The CSS property that gives a painted region this colour. */
  String property() {
    return "-token-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
