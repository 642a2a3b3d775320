package org.dateline.export.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.dateline.export.reference.AuthorName;
import org.dateline.export.reference.Reference;
import org.dateline.export.reference.ReferenceDate;
import org.dateline.export.reference.ReferenceDate.Point;
import org.jspecify.annotations.Nullable;

/** An item of CSL-JSON, schema 1.0.2. What is not known is left out, as processors expect. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CslItem(
    String id,
    String type,
    String title,
    List<Name> author,
    @JsonProperty("container-title") String containerTitle,
    @Nullable Issued issued,
    String language,
    @JsonProperty("abstract") String dek,
    String keyword,
    @JsonProperty("URL") String link,
    String note,
    Custom custom) {

  /** What has no field of the standard's, so that no style prints a path. */
  record Custom(String file) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Name(
      String family,
      String given,
      @JsonProperty("non-dropping-particle") String particle,
      String suffix,
      String literal) {
    static Name of(AuthorName name) {
      return name.isPerson()
          ? new Name(name.family(), name.given(), name.particle(), name.suffix(), "")
          : new Name("", "", "", "", name.spoken());
    }
  }

  /**
   * A date, or the two ends of an interval.
   *
   * @param circa true for a date that is uncertain; null otherwise
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Issued(@JsonProperty("date-parts") List<List<Integer>> parts, @Nullable Boolean circa) {
    static @Nullable Issued of(ReferenceDate date) {
      Point from = date.from();
      if (from == null) {
        return null;
      }
      Point to = date.to();
      List<List<Integer>> parts =
          to == null ? List.of(parts(from)) : List.of(parts(from), parts(to));
      return new Issued(parts, date.uncertain() ? true : null);
    }

    private static List<Integer> parts(Point point) {
      List<Integer> parts = new ArrayList<>();
      parts.add(point.year());
      if (point.month() > 0) {
        parts.add(point.month());
      }
      if (point.day() > 0) {
        parts.add(point.day());
      }
      return parts;
    }
  }

  static CslItem of(Reference reference) {
    return new CslItem(
        reference.id(),
        "article-newspaper",
        reference.title(),
        reference.authors().stream().map(Name::of).toList(),
        reference.source(),
        Issued.of(reference.date()),
        reference.language(),
        reference.dek(),
        String.join(", ", reference.names()),
        reference.link(),
        reference.date().note(),
        new Custom(reference.place()));
  }
}
