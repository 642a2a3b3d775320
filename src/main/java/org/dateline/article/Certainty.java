package org.dateline.article;

/** How far an extracted name, place or speaker can be relied on. */
public enum Certainty {
  /** As good as read from the page. */
  SURE,
  /** Very probably right. */
  LIKELY,
  /** Might well be something else; shown as a guess. */
  GUESS
}
