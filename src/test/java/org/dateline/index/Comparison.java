package org.dateline.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.search.Archive;
import org.dateline.search.Atlas;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.Histogram;
import org.dateline.search.Hit;
import org.dateline.search.Hits;
import org.dateline.search.PlaceCounts;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.search.Stack;
import org.dateline.search.Timelines;
import org.dateline.work.CancelToken;

/** Holds an archive's answers against those of looking at every article. */
final class Comparison {
  private static final int PAGE = 1000;

  private final Archive archive;
  private final Timelines timelines;
  private final Atlas atlas;
  private final BruteForce expected;

  Comparison(ArchiveIndex index, BruteForce expected) {
    this.archive = index.archive();
    this.timelines = index.timelines();
    this.atlas = index.atlas();
    this.expected = expected;
  }

  /** What is different in the answers to a request, for people; empty if nothing is. */
  String differences(SearchRequest request) {
    CancelToken cancel = new CancelToken();
    BruteForce.Answer wanted = expected.answer(request);
    List<String> differences = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    Hits hits;
    int read = 0;
    do {
      hits = archive.search(request, read, PAGE, cancel);
      hits.page().stream().map(Hit::id).forEach(ids::add);
      read += hits.page().size();
    } while (!hits.page().isEmpty());
    compare("hits", wanted.ids(), ids, differences);
    compare("hits told twice", (long) ids.size(), (long) read, differences);
    compare("total", (long) ids.size(), hits.total(), differences);
    FacetCounts counts = archive.facets(request, Integer.MAX_VALUE, cancel);
    Map<Facet, Map<String, Long>> facets = wanted.facets();
    for (Facet facet : Facet.values()) {
      Map<String, Long> got = new LinkedHashMap<>();
      counts.counts().get(facet).forEach(count -> got.put(count.value(), count.articles()));
      compare(facet.toString(), facets.get(facet), got, differences);
      compare("distinct", facets.get(facet).size(), counts.distinct().get(facet), differences);
    }
    for (Histogram.Unit unit : Histogram.Unit.values()) {
      Histogram got = archive.histogram(request, unit, cancel);
      compare("histogram", wanted.histogram(unit), got, differences);
      compare("histogram's total", (long) ids.size(), got.total(), differences);
    }
    compareDates(request, wanted, differences);
    return String.join("\n", differences);
  }

  private void compareDates(
      SearchRequest request, BruteForce.Answer wanted, List<String> differences) {
    CancelToken cancel = new CancelToken();
    LocalDate from = LocalDate.of(2012, 1 + Math.floorMod(request.hashCode(), 12), 5);
    Query.Period period = new Query.Period(from, from.plusDays(400));
    compare("dates", wanted.dates(period), timelines.dates(request, period, cancel), differences);
    for (Facet facet : List.of(Facet.SOURCE, Facet.PERSON, Facet.PLACE)) {
      Stack stack = timelines.stack(request, Histogram.Unit.QUARTER, facet, 3, cancel);
      compare(
          "stack", wanted.stack(Histogram.Unit.QUARTER, facet, stack.values()), stack, differences);
    }
    PlaceCounts places = atlas.places(request, cancel);
    Map<String, List<Long>> got = new TreeMap<>();
    places
        .places()
        .forEach(
            spot ->
                got.put(
                    spot.name() + " " + spot.country() + " " + spot.at(),
                    List.of(spot.articles(), spot.guesses())));
    compare("places", wanted.places(), got, differences);
    compare("placeless", wanted.placeless(), places.placeless(), differences);
    compare("articles", (long) wanted.ids().size(), places.articles(), differences);
  }

  private static void compare(String what, Object wanted, Object got, List<String> differences) {
    if (wanted instanceof Set<?> a && got instanceof Set<?> b && !a.equals(b)) {
      Set<Object> missing = new HashSet<>(a);
      missing.removeAll(b);
      Set<Object> more = new HashSet<>(b);
      more.removeAll(a);
      differences.add(what + ": missing " + missing + ", too many " + more);
    } else if (!wanted.equals(got)) {
      differences.add(what + ": wanted " + wanted + ", got " + got);
    }
  }
}
