package org.dateline.search;

import java.util.List;
import java.util.Set;

/**
 * What the user marked, as a search needs it. Every method may be called from any thread and
 * answers at once.
 */
public interface Annotations {
  /** Nothing is marked. */
  Annotations NONE =
      new Annotations() {
        @Override
        public Set<String> articles(Mark mark) {
          return Set.of();
        }

        @Override
        public List<String> tags() {
          return List.of();
        }
      };

  /**
   * The ids of the articles that bear a mark: the very same unmodifiable set as long as no article
   * gets or loses that mark, so that what was made of it can be kept with it.
   */
  Set<String> articles(Mark mark);

  /** The names of the tags that an article bears, in the order of the alphabet. */
  List<String> tags();
}
