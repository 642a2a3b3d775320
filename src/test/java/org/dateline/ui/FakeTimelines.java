package org.dateline.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.Origin;
import org.dateline.search.DateCounts;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Query.Period;
import org.dateline.search.SearchRequest;
import org.dateline.search.Stack;
import org.dateline.search.Timelines;
import org.dateline.search.Undated;
import org.dateline.work.CancelToken;

/** The dates of a fake archive, by plain counting. */
public final class FakeTimelines implements Timelines {
  private final FakeArchive archive;

  /** The dates of that archive. */
  public FakeTimelines(FakeArchive archive) {
    this.archive = archive;
  }

  @Override
  public DateCounts dates(SearchRequest request, Period period, CancelToken cancel) {
    long stated = 0;
    long inferred = 0;
    long uncertain = 0;
    Map<Undated, Long> undated = new EnumMap<>(Undated.class);
    for (Article article : archive.found(request)) {
      DateEstimate date = article.date();
      if (date.best() == null) {
        undated.merge(Undated.NO_CLUE, 1L, Long::sum);
        continue;
      }
      LocalDate earliest = Objects.requireNonNull(date.earliest());
      LocalDate latest = Objects.requireNonNull(date.latest());
      if (earliest.isAfter(period.to()) || latest.isBefore(period.from())) {
        continue;
      }
      if (earliest.isBefore(period.from()) || latest.isAfter(period.to())) {
        uncertain++;
      } else if (date.origin() == Origin.STATED) {
        stated++;
      } else {
        inferred++;
      }
    }
    return new DateCounts(stated, inferred, uncertain, undated);
  }

  @Override
  public Stack stack(
      SearchRequest request, Unit unit, Facet facet, int values, CancelToken cancel) {
    List<String> names =
        archive.values(request, facet, "", values, cancel).stream()
            .map(FacetCounts.Count::value)
            .toList();
    Map<LocalDate, long[]> bars = new TreeMap<>();
    for (Article article : archive.found(request)) {
      LocalDate best = article.date().best();
      if (best != null) {
        long[] bar = bars.computeIfAbsent(unit.first(best), _ -> new long[names.size() + 1]);
        boolean any = false;
        for (int i = 0; i < names.size(); i++) {
          boolean has = FakeArchive.has(article, facet, names.get(i));
          bar[i] += has ? 1 : 0;
          any |= has;
        }
        bar[names.size()] += any ? 0 : 1;
      }
    }
    List<Stack.Bar> all = new ArrayList<>();
    bars.forEach(
        (first, counts) -> {
          List<Long> each = Arrays.stream(counts).boxed().toList();
          all.add(new Stack.Bar(first, each.subList(0, names.size()), each.getLast()));
        });
    return new Stack(unit, names, all);
  }
}
