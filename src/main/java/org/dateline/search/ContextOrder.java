package org.dateline.search;

/** Orders of the lines of a concordance. */
public enum ContextOrder {
  /**
   * By the likeliest day of the article, the earliest first if the request says so and the latest
   * first otherwise; within an article as they are read.
   */
  DATE,
  /** By the words before the keyword, the nearest one first. */
  LEFT,
  /** By the words behind the keyword. */
  RIGHT
}
