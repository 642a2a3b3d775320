package org.dateline.extract.heading;

import org.dateline.article.Field;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.jspecify.annotations.Nullable;

/** The standfirst, where the page has one. */
final class Deks {
  private Deks() {}

  static @Nullable Field extract(SourceText content) {
    return content
        .blocks(Role.DEK)
        .findFirst()
        .map(block -> Field.stated(Shown.of(content.textOf(block)), block.span()))
        .orElse(null);
  }
}
