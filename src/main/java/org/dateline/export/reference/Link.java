package org.dateline.export.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Evidence;
import org.dateline.article.MetadataItem;
import org.dateline.article.MetadataItem.Property;
import org.dateline.article.Role;

/** The address an article had on the web, where its file says it. */
final class Link {
  /** A field of a record, as the record's page writes it: JSON. */
  private static final Pattern FIELD =
      Pattern.compile(
          "\"(?:url|link|canonical_url|web_url|source_url|article_url|permalink|uri)\"\\s*:\\s*"
              + "\"(https?:[^\\s\"]{1,2000})\"",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,2000}");

  private Link() {}

  /** The address, or nothing. */
  static String of(Article article) {
    for (Evidence evidence : article.date().evidence()) {
      MetadataItem item = evidence.metadata();
      if (item != null
          && item.property() == Property.URL
          && ADDRESS.matcher(item.value()).matches()) {
        return item.value();
      }
    }
    return article
        .content()
        .blocks(Role.FIELD)
        .map(block -> ofField(article, block))
        .filter(address -> !address.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String ofField(Article article, Block block) {
    Matcher field = FIELD.matcher(article.content().textOf(block));
    return field.find() ? field.group(1).replace("\\/", "/") : "";
  }
}
