package org.dateline.search;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Origin;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article found: what a row of the result list shows.
 *
 * @param id the article's
 * @param file where it was read from
 * @param headline with the words that matched marked
 * @param headlineOrigin stated or derived
 * @param date when it was published
 * @param source the publisher, or empty
 * @param byline the authors, joined for people, or empty
 * @param score how well it matches; comparable within one answer only
 * @param snippet the sentences that match best, or the beginning of the body
 */
public record Hit(
    String id,
    Path file,
    Marked headline,
    Origin headlineOrigin,
    When date,
    String source,
    String byline,
    float score,
    Marked snippet) {

  /** Text with some stretches marked; the spans count in {@code text}, in order. */
  public record Marked(String text, List<Span> marks) {
    /** Keeps an unmodifiable copy of the marks. */
    public Marked {
      marks = List.copyOf(marks);
    }
  }

  /**
   * What a row needs of the date.
   *
   * @param edtf as in {@link org.dateline.article.DateEstimate}
   * @param origin stated, inferred or none
   * @param best the likeliest day, or null
   * @param earliest the first day of the 90 % interval, or null
   * @param latest the last day of it, or null
   */
  public record When(
      String edtf,
      Origin origin,
      @Nullable LocalDate best,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest) {}
}
