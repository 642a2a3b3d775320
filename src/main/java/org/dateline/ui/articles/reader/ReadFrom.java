package org.dateline.ui.articles.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.MetadataItem;
import org.jspecify.annotations.Nullable;

/** Says where an article was read from: its file, and what only the page's metadata tells. */
final class ReadFrom {
  private ReadFrom() {}

  /** The path, and below it a line for each value that does not stand in the text. */
  static String of(Article article) {
    List<String> lines = new ArrayList<>();
    lines.add(article.file().place());
    Heading heading = article.heading();
    fields(heading)
        .filter(field -> field.span() == null && field.metadata() != null)
        .forEach(field -> lines.add("“" + field.text() + "” from " + name(field.metadata())));
    return String.join("\n", lines);
  }

  private static Stream<Field> fields(Heading heading) {
    return Stream.of(
            Stream.of(heading.headline()),
            Stream.ofNullable(heading.dek()),
            heading.byline().stream(),
            Stream.ofNullable(heading.source()))
        .flatMap(each -> each);
  }

  private static String name(@Nullable MetadataItem item) {
    return item == null ? "" : item.name();
  }
}
