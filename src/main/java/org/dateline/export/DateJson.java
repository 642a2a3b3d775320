package org.dateline.export;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.DateEstimate;
import org.dateline.article.DayRange;
import org.dateline.export.ArticleJson.EvidenceJson;
import org.jspecify.annotations.Nullable;

/** An article's date as JSON has it. */
record DateJson(
    @Nullable String edtf,
    String origin,
    @Nullable String earliest,
    @Nullable String latest,
    @Nullable Integer year,
    List<EvidenceJson> evidence) {

  static DateJson of(DateEstimate date) {
    return new DateJson(
        edtf(date.edtf()),
        ArticleJson.word(date.origin()),
        day(date.earliest()),
        day(date.latest()),
        year(date.best()),
        date.evidence().stream().map(EvidenceJson::of).toList());
  }

  static @Nullable String edtf(String edtf) {
    return edtf.isEmpty() ? null : edtf;
  }

  static @Nullable Integer year(@Nullable LocalDate best) {
    return best == null ? null : best.getYear();
  }

  /** A stretch as EDTF writes it: two dots stand for an open side. */
  static String range(DayRange days) {
    String first = days.first() == null ? ".." : days.first().toString();
    String last = days.last() == null ? ".." : days.last().toString();
    return first.equals(last) ? first : first + "/" + last;
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
