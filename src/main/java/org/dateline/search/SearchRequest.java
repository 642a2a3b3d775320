package org.dateline.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.search.Query.Period;

/**
 * A search.
 *
 * @param query what to look for
 * @param filters all of them hold; several values included of one facet widen it for years, sources
 *     and speakers (2014 or 2015) and narrow it for people and places (both are in the article)
 * @param sort the order of the hits
 */
public record SearchRequest(Query query, List<Filter> filters, Sort sort) {

  /** Orders of hits. */
  public enum Sort {
    /** The best match first; the newest first where there is nothing to match. */
    RELEVANCE,
    /** By the likeliest day, the latest first, undated articles last. */
    NEWEST,
    /** By the likeliest day, the earliest first, undated articles last. */
    OLDEST
  }

  /** Keeps an unmodifiable copy of the filters. */
  public SearchRequest {
    filters = List.copyOf(filters);
  }

  /** The same without the years and stretches of days that it includes. */
  public SearchRequest withoutTime() {
    List<Filter> others =
        filters.stream()
            .filter(filter -> filter.facet() != Facet.YEAR || filter.exclude())
            .toList();
    return new SearchRequest(query, others, sort);
  }

  /** The same with one speaker in place of those it includes. */
  public SearchRequest saidBy(String speaker) {
    List<Filter> others = new ArrayList<>(filters);
    others.removeIf(
        filter ->
            filter.facet() == Facet.SPEAKER
                && (!filter.exclude() || filter.value().equals(speaker)));
    others.add(Filter.include(Facet.SPEAKER, speaker));
    return new SearchRequest(query, others, sort);
  }

  /**
   * The stretch of days that its filters include; empty if they include all days, or several
   * stretches with days between them.
   */
  public Optional<Period> time() {
    List<Period> periods =
        filters.stream()
            .filter(filter -> !filter.exclude())
            .flatMap(filter -> filter.period().stream())
            .sorted(Comparator.comparing(Period::from))
            .toList();
    Period all = periods.isEmpty() ? null : periods.getFirst();
    for (Period next : periods) {
      if (all == null || next.from().isAfter(all.to().plusDays(1))) {
        return Optional.empty();
      }
      all = new Period(all.from(), next.to().isAfter(all.to()) ? next.to() : all.to());
    }
    return Optional.ofNullable(all);
  }
}
