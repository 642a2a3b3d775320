package org.dateline.extract.heading;

import java.util.Optional;
import org.dateline.article.Block;
import org.dateline.article.Field;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.read.blocks.Datelines;
import org.jspecify.annotations.Nullable;

/** The place an article was filed from: city and region of the dateline, in ordinary capitals. */
final class DatelinePlaces {
  private final Datelines datelines = new Datelines();

  @Nullable Field extract(SourceText content) {
    Optional<Block> block = content.blocks(Role.DATELINE).findFirst();
    if (block.isEmpty()) {
      return null;
    }
    // The dateline is recognised together with the words it opens.
    int start = block.get().span().start();
    int end = Math.min(content.text().length(), block.get().span().end() + 8);
    return datelines
        .find(content.text().substring(start, end))
        .map(Datelines.Found::place)
        .filter(place -> place.length() > 0)
        .map(place -> field(content.text(), place.shift(start)))
        .orElse(null);
  }

  private static Field field(String text, Span span) {
    String[] parts = Shown.of(span.of(text)).split("(?<=,)\\s?", -1);
    StringBuilder place = new StringBuilder();
    for (String part : parts) {
      boolean initials = part.contains(".");
      boolean shout = Shown.isAllCaps(part) && !initials && part.length() > 2;
      place.append(place.isEmpty() ? "" : " ").append(shout ? Shown.titleCase(part) : part);
    }
    return Field.stated(place.toString(), span);
  }
}
