package org.dateline.copies;

/** How alike two articles are, and from when on one is a copy of the other. */
public final class Likeness {
  /** The least share of the shorter text's runs that a copy of it has. */
  public static final double COPY = 0.7;

  /** The least share of all runs of two short texts that copies have in common. */
  public static final double SHORT_COPY = 0.9;

  private Likeness() {}

  /**
   * The share of the shorter text's runs that stand in the longer one, 0 to 1; if it is short, the
   * share of all runs of both that both have, because the words of a form stand in many notices.
   */
  public static double of(Runs a, Runs b) {
    int shared = a.shared(b);
    int fewer = Math.min(a.size(), b.size());
    if (fewer == 0) {
      return 0;
    }
    return isShort(a, b)
        ? (double) shared / (a.size() + b.size() - shared)
        : (double) shared / fewer;
  }

  /** Whether articles as alike as {@link #of} says are copies. */
  public static boolean isCopy(Runs a, Runs b) {
    return of(a, b) >= (isShort(a, b) ? SHORT_COPY : COPY);
  }

  private static boolean isShort(Runs a, Runs b) {
    return a.isShort() || b.isShort();
  }
}
