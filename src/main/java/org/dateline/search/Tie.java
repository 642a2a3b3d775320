package org.dateline.search;

/**
 * Two names that are named together.
 *
 * @param one the one that was asked for first
 * @param other the other
 * @param articles how many articles name both
 */
public record Tie(String one, String other, long articles) {
  /** Of how many names the ties can be asked for at once. */
  public static final int MOST = 16;
}
