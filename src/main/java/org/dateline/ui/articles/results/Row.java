package org.dateline.ui.articles.results;

import org.dateline.search.Hit;

/** A row of the result list. */
public sealed interface Row {
  /**
   * A hit that is there.
   *
   * @param copies how many articles it stands for
   * @param sources how many publishers they have, of those that are known
   */
  record Loaded(Hit hit, int copies, int sources) implements Row {}

  /** A hit that is being fetched. */
  record Waiting() implements Row {}
}
