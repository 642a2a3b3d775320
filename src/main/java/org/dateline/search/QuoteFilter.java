package org.dateline.search;

import java.util.Set;
import org.dateline.article.Quote;

/**
 * Which quotes of the articles that a request finds are meant. An empty set lets all of its kind
 * through. Speakers are filtered by the request, whose filters by {@link Facet#SPEAKER} and words
 * of the field {@code speaker:} hold for each quote.
 *
 * @param kinds how the words are given
 * @param certainties how certain the speaker is
 * @param cues the word that tells of speech, in lower case: "said"
 * @param inside whether the words of the query have to stand in the quote itself; otherwise
 *     anywhere in its article
 */
public record QuoteFilter(
    Set<Quote.Kind> kinds, Set<QuoteCertainty> certainties, Set<String> cues, boolean inside) {
  /** All quotes. */
  public static final QuoteFilter ALL = new QuoteFilter(Set.of(), Set.of(), Set.of(), false);

  /** Keeps unmodifiable copies of the sets. */
  public QuoteFilter {
    kinds = Set.copyOf(kinds);
    certainties = Set.copyOf(certainties);
    cues = Set.copyOf(cues);
  }

  /** The same with other kinds. */
  public QuoteFilter withKinds(Set<Quote.Kind> other) {
    return new QuoteFilter(other, certainties, cues, inside);
  }

  /** The same with other certainties. */
  public QuoteFilter withCertainties(Set<QuoteCertainty> other) {
    return new QuoteFilter(kinds, other, cues, inside);
  }

  /** The same with other cues. */
  public QuoteFilter withCues(Set<String> other) {
    return new QuoteFilter(kinds, certainties, other, inside);
  }

  /** The same with the query's words looked for inside of quotes, or anywhere. */
  public QuoteFilter withInside(boolean other) {
    return new QuoteFilter(kinds, certainties, cues, other);
  }
}
