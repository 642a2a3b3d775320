package org.dateline.search;

import org.dateline.article.Quote;

/** How certain it is who speaks. */
public enum QuoteCertainty {
  /** As good as read from the page. */
  SURE,
  /** Very probably right. */
  LIKELY,
  /** Might well be somebody else. */
  GUESS,
  /** It can't be told who speaks. */
  UNKNOWN;

  /** How certain the speaker of a quote is. */
  public static QuoteCertainty of(Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    if (speaker == null) {
      return UNKNOWN;
    }
    return switch (speaker.certainty()) {
      case SURE -> SURE;
      case LIKELY -> LIKELY;
      case GUESS -> GUESS;
    };
  }

  /** Whether the speaker is shown as a question: a guess, or nobody. */
  public boolean isUncertain() {
    return this == GUESS || this == UNKNOWN;
  }
}
