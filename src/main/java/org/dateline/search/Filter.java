package org.dateline.search;

import java.util.Optional;
import org.dateline.search.Query.Period;

/**
 * Keeps the articles that have a value, or those that do not.
 *
 * @param facet what is looked at
 * @param value the value: a canonical name; for {@link Facet#YEAR} four digits, {@link #UNDATED},
 *     or a stretch of days as {@link #of(Period)} writes it, for the articles that may be from it
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

  /**
   * Keeps the articles that may be from a stretch of days, written as behind {@code date:}: {@code
   * 2015}, {@code 2021-10..2022-09}, {@code 2015-12-17}.
   */
  public static Filter of(Period period) {
    return include(Facet.YEAR, PeriodParser.write(period));
  }

  /** The days that a filter on {@link Facet#YEAR} is about; empty for any other. */
  public Optional<Period> period() {
    return facet == Facet.YEAR ? PeriodParser.read(value) : Optional.empty();
  }
}
