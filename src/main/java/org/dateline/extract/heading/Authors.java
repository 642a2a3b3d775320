package org.dateline.extract.heading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.Block;
import org.dateline.article.Field;
import org.dateline.article.MetadataItem;
import org.dateline.article.MetadataItem.Property;
import org.dateline.article.Origin;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.read.Metadata;
import org.dateline.read.Page;
import org.dateline.read.blocks.Bylines;

/**
 * The authors that the bylines name, each once; where the page shows none, those of its metadata.
 * An author that both name rests on both.
 */
final class Authors {
  private Authors() {}

  static List<Field> extract(Page page) {
    Map<String, Field> told = metadata(page.metadata());
    List<Field> shown = text(page.content(), told);
    return shown.isEmpty() ? List.copyOf(told.values()) : shown;
  }

  private static List<Field> text(SourceText content, Map<String, Field> told) {
    Map<String, Field> authors = new LinkedHashMap<>();
    for (Block block : content.blocks(Role.BYLINE).toList()) {
      for (Bylines.Author author : Bylines.authors(content.textOf(block))) {
        Field same = told.get(key(author.name()));
        Field field =
            new Field(
                author.name(),
                Origin.STATED,
                author.span().shift(block.span().start()),
                same == null ? null : same.metadata());
        authors.putIfAbsent(key(author.name()), field);
      }
    }
    return new ArrayList<>(authors.values());
  }

  /** The people that the metadata names; the publisher, addresses and accounts are none. */
  private static Map<String, Field> metadata(Metadata metadata) {
    Map<String, Field> authors = new LinkedHashMap<>();
    for (MetadataItem item : metadata.of(Property.AUTHOR).toList()) {
      for (Bylines.Author author : Bylines.listed(item.value())) {
        if (!Publishers.names(metadata, author.name())) {
          authors.putIfAbsent(key(author.name()), Field.stated(author.name(), item));
        }
      }
    }
    return authors;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
