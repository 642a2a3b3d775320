package org.dateline.export;

import java.util.List;
import org.dateline.correction.ReviewSummary;
import org.dateline.search.Hit;
import org.dateline.search.Reviews;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is left to review as {@code dateline review} prints it: one object a line. */
public final class ReviewJson {
  private final JsonMapper mapper =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private record Line(
      String id,
      String file,
      String headline,
      @Nullable String date,
      @Nullable Integer year,
      @Nullable String source,
      int worth,
      List<String> reasons,
      int guessedPeople,
      int guessedPlaces,
      int guessedSpeakers) {}

  /** An article, without the line's end. */
  public String entry(Reviews.Entry entry) {
    Hit hit = entry.hit();
    ReviewSummary summary = entry.summary();
    return mapper.writeValueAsString(
        new Line(
            hit.id(),
            hit.file().toString(),
            hit.headline().text(),
            DateJson.edtf(hit.date().edtf()),
            DateJson.year(hit.date().best()),
            hit.source().isEmpty() ? null : hit.source(),
            summary.worth(),
            summary.words(),
            summary.people(),
            summary.places(),
            summary.speakers()));
  }
}
