package org.dateline.search;

/**
 * Keeps the articles that have a value, or those that do not.
 *
 * @param facet what is looked at
 * @param value the value: a canonical name, four digits of a year, or {@link #UNDATED}
 * @param exclude whether the articles that have it are left out
 */
public record Filter(Facet facet, String value, boolean exclude) {
  /** The value of {@link Facet#YEAR} for articles without a date. */
  public static final String UNDATED = "undated";

  /** Keeps the articles that have {@code value}. */
  public static Filter include(Facet facet, String value) {
    return new Filter(facet, value, false);
  }

  /** Leaves out the articles that have {@code value}. */
  public static Filter exclude(Facet facet, String value) {
    return new Filter(facet, value, true);
  }
}
