package org.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above an article or can be put there.
 *
 * @param headline stated, or derived from the first sentence
 * @param dek the standfirst, if there is one
 * @param byline the authors, in order, without "By"
 * @param source the publisher, if the page names it; else the agency that the dateline names,
 *     inferred
 * @param dateline the place of the dateline, without date and agency, in ordinary capitals
 */
public record Heading(
    Field headline,
    @Nullable Field dek,
    List<Field> byline,
    @Nullable Field source,
    @Nullable Field dateline) {

  /** Keeps an unmodifiable copy of the byline. */
  public Heading {
    byline = List.copyOf(byline);
  }
}
