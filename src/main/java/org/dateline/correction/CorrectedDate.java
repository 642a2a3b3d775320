package org.dateline.correction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.DateEstimate;
import org.dateline.article.DateEstimate.Candidate;
import org.dateline.article.DayRange;
import org.dateline.article.Evidence;
import org.dateline.article.Origin;
import org.dateline.correction.DateInput.Understood;

/** A date that somebody set, beside what was extracted. */
final class CorrectedDate {
  private CorrectedDate() {}

  /**
   * The date as it was set. The candidates and the evidence of the extracted one are kept, behind a
   * first piece of evidence that says what was set and what it was before.
   */
  static DateEstimate of(Understood set, DateEstimate extracted) {
    List<Evidence> evidence = new ArrayList<>();
    DayRange days = new DayRange(set.first(), set.last());
    String before = extracted.edtf().isEmpty() ? "no date" : extracted.edtf();
    // Heavier than anything else: a weight of 0 would say that it was rejected.
    double weight = extracted.evidence().stream().mapToDouble(Evidence::weight).max().orElse(0) + 1;
    evidence.add(
        new Evidence(
            Evidence.Kind.CORRECTION,
            "",
            null,
            null,
            says(set, extracted) + "; extracted was " + before,
            List.of(days),
            weight));
    evidence.addAll(extracted.evidence());
    return new DateEstimate(
        set.edtf(),
        Origin.CORRECTED,
        best(set, extracted),
        set.first(),
        set.last(),
        extracted.candidates(),
        evidence);
  }

  private static String says(Understood set, DateEstimate extracted) {
    return set.edtf().equals(plain(extracted.edtf())) ? "accepted by you" : "corrected by you";
  }

  /** A date without its marks of doubt. */
  static String plain(String edtf) {
    return edtf.replaceAll("[?~%]", "");
  }

  /** The likeliest of the days that were set, as far as the extraction tells; else the middle. */
  private static LocalDate best(Understood set, DateEstimate extracted) {
    return extracted.candidates().stream()
        .map(Candidate::day)
        .filter(day -> !day.isBefore(set.first()) && !day.isAfter(set.last()))
        .findFirst()
        .orElse(set.first().plusDays(ChronoUnit.DAYS.between(set.first(), set.last()) / 2));
  }
}
