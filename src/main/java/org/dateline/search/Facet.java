package org.dateline.search;

/** What articles can be counted and filtered by. */
public enum Facet {
  /** The people named. */
  PERSON,
  /** The places named. */
  PLACE,
  /** The years an article may be from; {@code undated} for those without a date. */
  YEAR,
  /** The publisher. */
  SOURCE,
  /** Whoever is quoted, as {@link org.dateline.article.Quote.Speaker#listed} gives the name. */
  SPEAKER
}
