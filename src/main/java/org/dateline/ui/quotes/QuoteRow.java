package org.dateline.ui.quotes;

import org.dateline.search.QuoteHit;

/** A row of the list of quotes. */
public sealed interface QuoteRow {
  /** A quote that is there. */
  record Loaded(QuoteHit hit) implements QuoteRow {}

  /** A quote that is being fetched. */
  record Waiting() implements QuoteRow {}
}
