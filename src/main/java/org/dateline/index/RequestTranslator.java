package org.dateline.index;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.Query.Period;
import org.dateline.search.SearchRequest;

/** Puts a request's query and filters together. */
final class RequestTranslator {
  private static final int YEAR_DIGITS = 4;

  private final QueryTranslator queries;

  RequestTranslator(QueryTranslator queries) {
    this.queries = queries;
  }

  /** Finds what the request asks for. */
  Query translate(SearchRequest request) {
    return without(Set.of(), request);
  }

  /** What requests have in common that find the same, in whatever order. */
  static Object key(SearchRequest request) {
    return List.of(request.query(), new HashSet<>(request.filters()));
  }

  /** As {@link #translate}, without the filters that {@link #chosen} gives of some facets. */
  Query without(Set<Facet> aside, SearchRequest request) {
    BooleanQuery.Builder all = common(request);
    chosen(request)
        .forEach(
            (facet, values) -> {
              if (!aside.contains(facet)) {
                all.add(oneOf(facet, values), Occur.FILTER);
              }
            });
    return all.build();
  }

  /** The included values of those facets of which several widen the request. */
  static Map<Facet, Set<String>> chosen(SearchRequest request) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (Filter filter : request.filters()) {
      if (!filter.exclude() && widens(filter.facet())) {
        chosen.computeIfAbsent(filter.facet(), _ -> new TreeSet<>()).add(filter.value());
      }
    }
    return chosen;
  }

  /** The articles that may be from the years and stretches of days that a request includes. */
  static Query ofYears(SearchRequest request) {
    return oneOf(Facet.YEAR, chosen(request).getOrDefault(Facet.YEAR, Set.of()));
  }

  private BooleanQuery.Builder common(SearchRequest request) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Query query = queries.translate(request.query());
    all.add(query, QueryTranslator.ranks(request.query()) ? Occur.MUST : Occur.FILTER);
    for (Filter filter : request.filters()) {
      Query value = having(filter.facet(), filter.value());
      if (filter.exclude()) {
        all.add(value, Occur.MUST_NOT);
      } else if (!widens(filter.facet())) {
        all.add(value, Occur.FILTER);
      }
    }
    return all;
  }

  private static Query oneOf(Facet facet, Set<String> values) {
    List<BytesRef> terms =
        values.stream().filter(value -> !isPeriod(facet, value)).map(BytesRef::new).toList();
    Query anyTerm = new TermInSetQuery(Fields.of(facet), terms);
    if (terms.size() == values.size()) {
      return anyTerm;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(anyTerm, Occur.SHOULD);
    values.stream()
        .filter(value -> isPeriod(facet, value))
        .forEach(value -> any.add(having(facet, value), Occur.SHOULD));
    return any.build();
  }

  private static Query having(Facet facet, String value) {
    Optional<Period> period =
        isPeriod(facet, value) ? Filter.include(facet, value).period() : Optional.empty();
    return period.isPresent()
        ? QueryTranslator.touching(period.get())
        : new TermQuery(new Term(Fields.of(facet), value));
  }

  /** Whether a value is a stretch of days that no article is counted by. */
  private static boolean isPeriod(Facet facet, String value) {
    return facet == Facet.YEAR && !value.equals(Filter.UNDATED) && value.length() != YEAR_DIGITS;
  }

  /** Whether a request includes stretches of days that are no years. */
  static boolean hasPeriod(SearchRequest request) {
    return request.filters().stream()
        .anyMatch(filter -> !filter.exclude() && isPeriod(filter.facet(), filter.value()));
  }

  /**
   * Whether several values mean any of them: an article has one source, but many people; and who
   * chooses two speakers wants the quotes of both.
   */
  private static boolean widens(Facet facet) {
    return switch (facet) {
      case YEAR, SOURCE, SPEAKER -> true;
      case PERSON, PLACE -> false;
    };
  }
}
