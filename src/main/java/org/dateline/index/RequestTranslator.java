package org.dateline.index;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.dateline.search.SearchRequest;

/** Puts a request's query and filters together. */
final class RequestTranslator {
  private final QueryTranslator queries;

  RequestTranslator(QueryTranslator queries) {
    this.queries = queries;
  }

  /** Finds what the request asks for. */
  Query translate(SearchRequest request) {
    BooleanQuery.Builder all = common(request);
    chosen(request).forEach((facet, values) -> all.add(oneOf(facet, values), Occur.FILTER));
    return all.build();
  }

  /** What requests have in common that find the same, in whatever order. */
  static Object key(SearchRequest request) {
    return List.of(request.query(), new HashSet<>(request.filters()));
  }

  /** As {@link #translate}, without the filters that {@link #chosen} gives. */
  Query withoutChosen(SearchRequest request) {
    return common(request).build();
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

  private BooleanQuery.Builder common(SearchRequest request) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Query query = queries.translate(request.query());
    all.add(query, QueryTranslator.ranks(request.query()) ? Occur.MUST : Occur.FILTER);
    for (Filter filter : request.filters()) {
      Query value = new TermQuery(new Term(Fields.of(filter.facet()), filter.value()));
      if (filter.exclude()) {
        all.add(value, Occur.MUST_NOT);
      } else if (!widens(filter.facet())) {
        all.add(value, Occur.FILTER);
      }
    }
    return all;
  }

  private static Query oneOf(Facet facet, Set<String> values) {
    List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
    return new TermInSetQuery(Fields.of(facet), terms);
  }

  /** Whether several values mean any of them: an article has one source, but many people. */
  private static boolean widens(Facet facet) {
    return switch (facet) {
      case YEAR, SOURCE -> true;
      case PERSON, PLACE -> false;
    };
  }
}
