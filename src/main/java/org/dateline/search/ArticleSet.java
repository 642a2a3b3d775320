package org.dateline.search;

import java.util.Collections;
import java.util.Set;

/**
 * Some articles, named by their ids. It never changes, and is like no other but itself: what was
 * found with it can be kept with it.
 */
public final class ArticleSet {
  /** No article. */
  public static final ArticleSet NONE = new ArticleSet(Set.of());

  private final Set<String> ids;

  /**
   * The articles of some ids.
   *
   * @param ids not to be changed any more
   */
  public ArticleSet(Set<String> ids) {
    this.ids = Collections.unmodifiableSet(ids);
  }

  /** The ids, unmodifiable, in no order. */
  public Set<String> ids() {
    return ids;
  }

  /** Whether an article is one of them. */
  public boolean contains(String id) {
    return ids.contains(id);
  }

  /** How many there are. */
  public int size() {
    return ids.size();
  }

  @Override
  public String toString() {
    return ids.size() + " articles";
  }
}
