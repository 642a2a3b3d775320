package org.dateline.correction;

import org.dateline.article.Article;

/**
 * Which article a correction is of. It is found again where its file stays and changes, by its id,
 * and where its file moves and stays as it is, by what it holds; articles of the same bytes are
 * corrected together.
 *
 * @param id the article's id
 * @param fingerprint of the bytes it was made of
 */
public record ArticleKey(String id, String fingerprint) {
  /** The key of an article. */
  public static ArticleKey of(Article article) {
    return new ArticleKey(article.id(), article.file().fingerprint());
  }
}
