package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.search.Archive.Suggestion;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/** Lists the values of facets and their counts. */
final class FacetReader {
  private final RequestTranslator requests;
  private final NameMatcher matcher;

  FacetReader(RequestTranslator requests, NameMatcher matcher) {
    this.requests = requests;
    this.matcher = matcher;
  }

  /** The values of every facet, at most {@code limit} of each. */
  FacetCounts all(Snapshot snapshot, SearchRequest request, int limit, CancelToken cancel)
      throws IOException {
    FacetTotals totals = totals(snapshot, request, cancel);
    Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
    Map<Facet, Integer> distinct = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      counts.put(facet, some(snapshot, totals, facet, "", limit));
      distinct.put(facet, totals.distinct(Counted.of(facet)));
    }
    return new FacetCounts(counts, distinct);
  }

  /** The values of one facet that have words beginning with those typed. */
  List<Count> values(
      Snapshot snapshot, SearchRequest request, Facet facet, Typed typed, CancelToken cancel)
      throws IOException {
    FacetTotals totals = totals(snapshot, request, cancel);
    return some(snapshot, totals, facet, typed.text(), typed.limit());
  }

  /**
   * What was typed to narrow a list.
   *
   * @param limit how many values to list at most
   */
  record Typed(String text, int limit) {}

  /** People, places and sources of the whole archive with words that begin so. */
  List<Suggestion> suggest(Snapshot snapshot, SearchRequest everything, Typed typed)
      throws IOException {
    FacetTotals totals = totals(snapshot, everything, new CancelToken());
    List<Suggestion> found = new ArrayList<>();
    for (Facet facet : List.of(Facet.PERSON, Facet.PLACE, Facet.SOURCE)) {
      for (Count count : some(snapshot, totals, facet, typed.text(), typed.limit())) {
        found.add(new Suggestion(facet, count.value(), count.articles()));
      }
    }
    found.sort((a, b) -> Long.compare(b.articles(), a.articles()));
    return found.stream().limit(typed.limit()).toList();
  }

  private List<Count> some(
      Snapshot snapshot, FacetTotals totals, Facet facet, String text, int limit)
      throws IOException {
    Columns columns = snapshot.columns();
    Counted kind = Counted.of(facet);
    List<String> beginnings = matcher.words(text);
    List<Count> counts = new ArrayList<>();
    if (beginnings.isEmpty() && !text.isBlank()) {
      return counts; // nothing but signs, with which no word begins
    }
    int[] order = beginnings.isEmpty() ? totals.first(kind, limit) : totals.order(kind);
    for (int number : order) {
      if (counts.size() == limit) {
        break;
      }
      String name = columns.name(kind, number);
      if (beginnings.isEmpty() || matcher.matches(name, beginnings)) {
        counts.add(new Count(name, totals.of(kind, number)));
      }
    }
    return counts;
  }

  /** The counts of a request: kept ones, or those of one pass over its hits. */
  FacetTotals totals(Snapshot snapshot, SearchRequest request, CancelToken cancel)
      throws IOException {
    cancel.check();
    if (request.query() instanceof Query.Everything && request.filters().isEmpty()) {
      return snapshot.everything();
    }
    Object key = RequestTranslator.key(request);
    FacetTotals kept = snapshot.totals(key);
    if (kept != null) {
      return kept;
    }
    FacetTotals counted = count(snapshot, request, cancel);
    cancel.check();
    snapshot.keep(key, counted);
    return counted;
  }

  private FacetTotals count(Snapshot snapshot, SearchRequest request, CancelToken cancel)
      throws IOException {
    Map<Facet, Set<String>> chosen = RequestTranslator.chosen(request);
    boolean byDays = RequestTranslator.hasPeriod(request);
    if (byDays) {
      chosen.remove(Facet.YEAR); // which days it is cannot be told by the values that are counted
    }
    HitSet hits = chosen.isEmpty() ? snapshot.hits(RequestTranslator.key(request)) : null;
    FacetTotals counted =
        snapshot
            .stoppable(request, cancel)
            .search(
                hits == null ? requests.without(chosen.keySet(), request) : hits,
                FacetCounter.counting(snapshot.columns(), chosen));
    if (!byDays) {
      return counted;
    }
    cancel.check();
    return counted.with(Counted.YEAR, totals(snapshot, request.withoutTime(), cancel));
  }
}
