package org.dateline.search;

/** Why an article has no date. */
public enum Undated {
  /** Nothing in it speaks of time. */
  NO_CLUE,
  /** Every clue contradicts the others, or can't be right. */
  REJECTED,
  /** What its clues say leaves too many years open. */
  TOO_WIDE
}
