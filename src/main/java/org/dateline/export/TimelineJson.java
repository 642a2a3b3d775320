package org.dateline.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.search.DateCounts;
import org.dateline.search.Histogram;
import org.dateline.search.ParsedQuery;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes counts by time as {@code dateline timeline} prints them: one object a line. */
public final class TimelineJson {
  private final JsonMapper mapper =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private record Line(String period, long articles, long stated, long inferred, long wide) {}

  private record End(
      long total, long undated, Map<String, Long> reasons, List<ProblemJson> problems) {}

  /**
   * A period, without the line's end.
   *
   * @param period what it is called: its year, month or day as ISO 8601 writes it
   */
  public String bar(String period, Histogram.Bar bar) {
    return mapper.writeValueAsString(
        new Line(period, bar.articles(), bar.stated(), bar.inferred(), bar.wide()));
  }

  /** The line that ends the periods. */
  public String end(Histogram histogram, DateCounts dates, ParsedQuery query) {
    Map<String, Long> reasons = new TreeMap<>();
    dates
        .undated()
        .forEach(
            (reason, count) ->
                reasons.put(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), count));
    return mapper.writeValueAsString(
        new End(histogram.total(), histogram.undated(), reasons, ProblemJson.of(query)));
  }
}
