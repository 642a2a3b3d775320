package org.dateline.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the articles of a search name a person or a place.
 *
 * @param articles how many name it
 * @param mentions how often they do
 * @param guesses how many of the mentions are guesses
 * @param first the earliest of the articles' likeliest days; null if none is dated
 * @param last the latest of them; null if none is dated
 * @param forms every way it is written, most mentions first
 */
public record NameUse(
    long articles,
    long mentions,
    long guesses,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<Form> forms) {

  /** Keeps an unmodifiable copy of the forms. */
  public NameUse {
    forms = List.copyOf(forms);
  }

  /**
   * A way to write it.
   *
   * @param text the words as they stand in the text, white space collapsed
   * @param articles how many write it so
   * @param mentions how often they do
   * @param guesses how many of these mentions are guesses
   * @param others who else is written so, most articles first
   */
  public record Form(
      String text, long articles, long mentions, long guesses, List<FacetCounts.Count> others) {
    /** Keeps an unmodifiable copy of the others. */
    public Form {
      others = List.copyOf(others);
    }
  }
}
