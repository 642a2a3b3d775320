package org.dateline.settings;

/**
 * How the text of articles is set, and what comes of reading it.
 *
 * @param size of the text in pixels
 * @param face the kind of typeface
 * @param measure how long a line is at most
 * @param namesUnderlined whether people and places are underlined
 * @param readAutomatically whether an article counts as read when it was open for a while
 */
public record Reading(
    double size, Face face, Measure measure, boolean namesUnderlined, boolean readAutomatically) {
  /** The size of the text as long as nobody chose another. */
  public static final double DEFAULT_SIZE = 17.5;

  /** The smallest size of the text. */
  public static final double SMALLEST_SIZE = 12;

  /** The largest size of the text. */
  public static final double LARGEST_SIZE = 35;

  /** Kinds of typefaces. */
  public enum Face {
    /** With serifs, as in print. */
    SERIF,
    /** Without, as on the screen. */
    SANS
  }

  /** How long a line of the text is at most. */
  public enum Measure {
    /** Some 60 letters. */
    NARROW,
    /** Some 75 letters. */
    NORMAL,
    /** Some 95 letters. */
    WIDE
  }

  /** Keeps the size within its bounds. */
  public Reading {
    size = Math.clamp(size, SMALLEST_SIZE, LARGEST_SIZE);
  }

  /** As long as nobody chose otherwise. */
  public static Reading defaults() {
    return new Reading(DEFAULT_SIZE, Face.SERIF, Measure.NORMAL, false, true);
  }
}
