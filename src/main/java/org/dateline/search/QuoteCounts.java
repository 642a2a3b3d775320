package org.dateline.search;

import java.util.List;
import java.util.Map;
import org.dateline.article.Quote;

/**
 * How many of the quotes found there are of each speaker, kind and so on. What is chosen in one
 * list is left aside when that list is counted, so that it shows what another choice would give;
 * places narrow and are not.
 *
 * @param speakers most quotes first
 * @param kinds how the words are given; those of no quote are left out
 * @param certainties how certain the speaker is; those of no quote are left out
 * @param cues the words that tell of speech, most quotes first
 * @param places the places named in the quotes' articles, most quotes first
 * @param years the years that the articles may be from, latest first
 */
public record QuoteCounts(
    Listing speakers,
    Map<Quote.Kind, Long> kinds,
    Map<QuoteCertainty, Long> certainties,
    Listing cues,
    Listing places,
    Listing years) {

  /**
   * A value.
   *
   * @param value a name, a word, or as {@link Filter#value}
   * @param quotes how many there are
   */
  public record Count(String value, long quotes) {}

  /**
   * Some values.
   *
   * @param values the first ones
   * @param distinct how many values there are, which may be more
   */
  public record Listing(List<Count> values, int distinct) {
    /** Keeps an unmodifiable copy. */
    public Listing {
      values = List.copyOf(values);
    }
  }

  /** Keeps unmodifiable copies of the maps. */
  public QuoteCounts {
    kinds = Map.copyOf(kinds);
    certainties = Map.copyOf(certainties);
  }
}
