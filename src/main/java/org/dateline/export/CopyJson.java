package org.dateline.export;

import org.dateline.search.Copies;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes copies as {@code dateline duplicates} prints them: one object a line. */
public final class CopyJson {
  private final JsonMapper mapper =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private record Line(
      String story,
      String id,
      String file,
      @Nullable Long line,
      String headline,
      @Nullable String date,
      @Nullable Integer year,
      @Nullable String source,
      int words,
      double alike,
      boolean sameBytes) {}

  /**
   * A copy, without the line's end.
   *
   * @param story the id of the article that stands for the copies
   */
  public String copy(String story, Copies.Copy copy) {
    return mapper.writeValueAsString(
        new Line(
            story,
            copy.id(),
            copy.file().toString(),
            copy.line() == 0 ? null : copy.line(),
            copy.headline(),
            DateJson.edtf(copy.date().edtf()),
            DateJson.year(copy.date().best()),
            copy.source().isEmpty() ? null : copy.source(),
            copy.words(),
            copy.alike(),
            copy.sameBytes()));
  }
}
