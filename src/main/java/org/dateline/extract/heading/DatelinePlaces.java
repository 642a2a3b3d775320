package org.dateline.extract.heading;

import java.util.Optional;
import org.dateline.article.Field;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** The place an article was filed from: city and region of the dateline, in ordinary capitals. */
final class DatelinePlaces {
  private DatelinePlaces() {}

  static @Nullable Field extract(String text, Optional<Opening> opening) {
    return opening
        .map(Opening::place)
        .filter(place -> place.length() > 0)
        .map(place -> field(text, place))
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
