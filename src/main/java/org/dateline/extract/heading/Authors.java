package org.dateline.extract.heading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Block;
import org.dateline.article.Field;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.read.blocks.Bylines;

/** The authors that the bylines name, each once. */
final class Authors {
  private Authors() {}

  static List<Field> extract(SourceText content) {
    List<Field> authors = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Block block : content.blocks(Role.BYLINE).toList()) {
      for (Bylines.Author author : Bylines.authors(content.textOf(block))) {
        if (seen.add(author.name().toLowerCase(Locale.ROOT))) {
          authors.add(Field.stated(author.name(), author.span().shift(block.span().start())));
        }
      }
    }
    return authors;
  }
}
