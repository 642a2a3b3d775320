package org.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as its evidence tells.
 *
 * @param edtf the date in EDTF (ISO 8601-2), as certain and as exact as it is known: {@code
 *     2015-12-17}, {@code 2015-12-17?}, {@code 2022-01?}, {@code 2021/2023}; empty for an undated
 *     article
 * @param origin stated, inferred, or none for an undated article
 * @param best the likeliest day of the likeliest year, or null for an undated article
 * @param earliest the first day of the narrowest interval that holds 90 % of the probability
 * @param latest the last day of it
 * @param candidates the likeliest days, likeliest first, at most 12
 * @param evidence what the date rests on, the largest weight first, rejected evidence last
 */
public record DateEstimate(
    String edtf,
    Origin origin,
    @Nullable LocalDate best,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    List<Candidate> candidates,
    List<Evidence> evidence) {

  /** The longest interval of a date that is sure. */
  private static final int SURE_DAYS = 7;

  /** A day and its probability, 0 to 1. */
  public record Candidate(LocalDate day, double probability) {}

  /** Keeps unmodifiable copies of the lists. */
  public DateEstimate {
    candidates = List.copyOf(candidates);
    evidence = List.copyOf(evidence);
  }

  /** An article that nothing dates, with the evidence that was rejected. */
  public static DateEstimate undated(List<Evidence> rejected) {
    return new DateEstimate("", Origin.NONE, null, null, null, List.of(), rejected);
  }

  /**
   * Whether the article's own evidence, or somebody who set it, fixes its date to within days. Only
   * such articles tell the date of others, so that mistakes do not breed.
   */
  public boolean isSure() {
    return earliest != null
        && latest != null
        && !latest.isAfter(earliest.plusDays(SURE_DAYS))
        && (origin == Origin.CORRECTED || restsOnItself());
  }

  private boolean restsOnItself() {
    return evidence.stream()
        .noneMatch(
            piece ->
                piece.kind() == Evidence.Kind.NEIGHBOURS
                    || piece.kind() == Evidence.Kind.DUPLICATE);
  }

  /** The year of the likeliest day; empty for an undated article. */
  public OptionalInt year() {
    return best == null ? OptionalInt.empty() : OptionalInt.of(best.getYear());
  }
}
