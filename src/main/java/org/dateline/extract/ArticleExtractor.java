package org.dateline.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import org.dateline.article.Address;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.Heading;
import org.dateline.extract.names.Names;
import org.dateline.read.Page;
import org.dateline.work.Deadline;

/** Makes an article of a page by asking one extractor for each field. */
public final class ArticleExtractor implements Extractor {
  /**
   * How much of a page's text is looked at for names, dates and quotes, in UTF-16 units: a hundred
   * times a long article. What is longer is a book or a dump, and would hold up an import.
   */
  public static final int LONGEST = 300_000;

  private static final int ID_DIGITS = 16;

  private final Function<Page, Heading> headings;
  private final Function<Page, String> languages;
  private final Function<Page, Names> names;
  private final Dating dating;
  private final Quoting quoting;

  /**
   * An extractor put together from others, each pure and thread-safe.
   *
   * @param headings headline, dek, byline, source and dateline of a page
   * @param languages the language of a page, ISO 639-1 or {@code und}
   * @param names the people and places of a page
   * @param dating the date of a page
   * @param quoting who says what on a page
   */
  public ArticleExtractor(
      Function<Page, Heading> headings,
      Function<Page, String> languages,
      Function<Page, Names> names,
      Dating dating,
      Quoting quoting) {
    this.headings = headings;
    this.languages = languages;
    this.names = names;
    this.dating = dating;
    this.quoting = quoting;
  }

  @Override
  public Article extract(Page page) {
    Heading heading = headings.apply(page);
    Page head = page.head(LONGEST);
    Deadline.check();
    Names found = names.apply(head);
    Deadline.check();
    DateEstimate date = dating.date(head, found);
    Deadline.check();
    return new Article(
        id(page.file().address()),
        page.file(),
        page.content(),
        languages.apply(page),
        heading,
        date,
        found.people(),
        found.places(),
        quoting.quotes(head, found));
  }

  /**
   * The first 16 hexadecimal digits of the SHA-256 of the absolute path in UTF-8, and of a record's
   * name behind a zero.
   */
  public static String id(Address address) {
    String path = address.file().toAbsolutePath().toString();
    String whole = address.namesRecord() ? path + '\0' + address.record() : path;
    try {
      byte[] name = whole.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(name);
      return HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
