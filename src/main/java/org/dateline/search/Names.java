package org.dateline.search;

import java.util.List;
import org.dateline.work.CancelToken;

/**
 * What the articles of a search say of one person or place, and of the company it is named in.
 * Counts are exact, and fit the search. Every method may be called from any thread but the user
 * interface's, and throws what those of {@link Archive} throw.
 */
public interface Names {

  /** How often a name is meant, and every way it is written. */
  NameUse use(NameRequest name, CancelToken cancel);

  /** The articles that name it, newest first, undated last, with the sentences that do. */
  List<Naming> articles(NameRequest name, int limit, CancelToken cancel);

  /**
   * The articles in which it is written in one way, newest first, undated last, with the sentences
   * that write it so.
   *
   * @param form the words as they stand in the text
   */
  List<Naming> articles(NameRequest name, String form, int limit, CancelToken cancel);

  /**
   * How many articles of a search name both of two, for every pair of {@code names} that share any.
   *
   * @param names people, or places, at most {@value Tie#MOST}
   */
  List<Tie> ties(SearchRequest request, Facet facet, List<String> names, CancelToken cancel);

  /** The names of which some mentions are guesses, most guesses first. */
  List<Doubt> doubts(SearchRequest request, Facet facet, CancelToken cancel);
}
