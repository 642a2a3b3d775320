package org.dateline.ui.theme;

/** The style classes of {@code base.css}. */
public final class Styles {
  /** A label over a group, in small capitals; its text is set in capitals by the caller's words. */
  public static final String SECTION = "section";

  /** Text of the second rank. */
  public static final String SOFT = "soft";

  /** Text of the third rank. */
  public static final String FAINT = "faint";

  /** Emphasis: weight 600. */
  public static final String STRONG = "strong";

  /** Text that can be clicked. */
  public static final String LINK = "link";

  /** What is inferred or uncertain. */
  public static final String UNCERTAIN = "uncertain";

  /** 12 px, for what stands below a headline. */
  public static final String META = "meta";

  /** The title of a state or a card: serif, 20 px. */
  public static final String TITLE = "state-title";

  /** The one filled button of a group. */
  public static final String PRIMARY = "primary";

  /** A button without an outline. */
  public static final String PLAIN = "plain";

  /** A button that shows an icon only; it has a tooltip and an accessible name. */
  public static final String ICON = "icon-button";

  /** A pill that stands for a filter, a person or a place. */
  public static final String CHIP = "chip";

  /** A pill that names a person. */
  public static final String PERSON = "person";

  /** A pill that names a place. */
  public static final String PLACE = "place";

  /** What is left out. */
  public static final String EXCLUDED = "excluded";

  /** A small word beside a date that says how certain it is. */
  public static final String BADGE = "badge";

  /** A badge: the file says it. */
  public static final String STATED = "stated";

  /** A badge: it follows from evidence. */
  public static final String INFERRED = "inferred";

  /** A badge: an interval, a guess, or nothing. */
  public static final String GUESSED = "guessed";

  /** A key as drawn in hints and on the key sheet. */
  public static final String KEY = "key";

  /** A stretch that matched. */
  public static final String HIT = "hit";

  /** A card with an outline. */
  public static final String CARD = "card";

  /** A panel that floats above the window. */
  public static final String OVERLAY = "overlay";

  /** What lies between the window and a panel above it. */
  public static final String VEIL = "veil";

  /** A few buttons without gaps, of which one is chosen. */
  public static final String SEGMENTS = "segments";

  private Styles() {}
}
