package org.dateline.notebook;

import org.dateline.article.Address;
import org.dateline.article.Article;

/**
 * Names an article so that it can be found again after its file was moved or changed.
 *
 * @param id the article's
 * @param fingerprint of the bytes it was made from
 * @param address the file, or the record of a file, it was made from
 * @param headline what it is called, for lists that show it when it is no longer in the archive
 */
public record ArticleRef(String id, String fingerprint, Address address, String headline) {

  /** What names {@code article}. */
  public static ArticleRef of(Article article) {
    return new ArticleRef(
        article.id(),
        article.file().fingerprint(),
        article.file().address(),
        article.heading().headline().text());
  }
}
