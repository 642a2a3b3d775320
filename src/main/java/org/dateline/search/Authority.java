package org.dateline.search;

import java.util.List;
import java.util.Optional;
import org.dateline.work.CancelToken;

/**
 * What is known of people and places beside what an archive says. Every method may be called from
 * any thread but the user interface's: the first call reads the files.
 */
public interface Authority extends Spellings {

  /** What is known of a canonical name; empty if nothing is. */
  Optional<Known> known(Facet facet, String name);

  /**
   * Pairs of names that may mean one person or place, in the order of {@code names}: for each name
   * at most one, that comes before it.
   *
   * @param names canonical names, those of most articles first
   * @throws java.util.concurrent.CancellationException if the token asked to stop
   */
  List<Alike> alike(Facet facet, List<String> names, CancelToken cancel);
}
