package org.dateline.correction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.article.Quote;
import org.dateline.article.Span;

/**
 * Finds the quote that a correction is of. Extraction changes from version to version, and the edge
 * of a quote may move by a character or take in a word: so it is the quote that shares most with
 * where the corrected one stood.
 */
public final class QuoteMatch {
  private QuoteMatch() {}

  /**
   * The quote that shares most with the corrected one, and more than half of the shorter of the
   * two; of those that share as much the one nearest in length, of these the first.
   *
   * @param quotes as they are extracted now
   * @param corrected where the corrected quote stood
   */
  public static Optional<Quote> of(List<Quote> quotes, Span corrected) {
    int at = at(quotes, corrected);
    return at < 0 ? Optional.empty() : Optional.of(quotes.get(at));
  }

  /** The position of that quote among the quotes; -1 where there is none. */
  static int at(List<Quote> quotes, Span corrected) {
    return IntStream.range(0, quotes.size())
        .filter(at -> isSame(quotes.get(at).span(), corrected))
        .boxed()
        .min(
            Comparator.comparingInt((Integer at) -> -shared(quotes.get(at).span(), corrected))
                .thenComparingInt(
                    at -> Math.abs(quotes.get(at).span().length() - corrected.length())))
        .orElse(-1);
  }

  private static boolean isSame(Span quote, Span corrected) {
    return quote.equals(corrected)
        || 2L * shared(quote, corrected) > Math.min(quote.length(), corrected.length());
  }

  private static int shared(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }
}
