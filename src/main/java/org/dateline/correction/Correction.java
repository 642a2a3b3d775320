package org.dateline.correction;

import org.jspecify.annotations.Nullable;

/**
 * Something that was put right.
 *
 * @param article the only article in which it holds; null if it holds in all
 * @param change what is changed
 */
public record Correction(@Nullable ArticleKey article, Change change) {

  /** Checks that what only an article has is not changed in all of them. */
  public Correction {
    if (article == null && !(change instanceof Change.OfName)) {
      throw new IllegalArgumentException("not of all articles: " + change);
    }
  }

  /** A correction that holds in every article. */
  public static Correction everywhere(Change.OfName change) {
    return new Correction(null, change);
  }
}
