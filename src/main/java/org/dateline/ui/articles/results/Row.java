package org.dateline.ui.articles.results;

import org.dateline.search.Hit;

/** A row of the result list. */
public sealed interface Row {
  /** A hit that is there. */
  record Loaded(Hit hit) implements Row {}

  /** A hit that is being fetched. */
  record Waiting() implements Row {}
}
