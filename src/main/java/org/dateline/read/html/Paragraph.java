package org.dateline.read.html;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Span;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the page as it was laid out.
 *
 * @param element the innermost block element that holds it
 * @param span where it stands in the text, never empty
 * @param links how many of its characters are links
 * @param zones the zones it stands in, each with the outermost element that makes it one
 */
record Paragraph(Element element, Span span, int links, Map<Zone, Element> zones) {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** Keeps a copy of the zones. */
  Paragraph {
    zones = zones.isEmpty() ? Map.of() : new EnumMap<>(zones);
  }

  boolean in(Zone zone) {
    return zones.containsKey(zone);
  }

  /** Whether a zone that holds no paragraph of the article holds this one. */
  boolean outside() {
    return zones.keySet().stream().anyMatch(Zone::outside);
  }

  /** The element that puts it into {@code zone}, or null. */
  @Nullable Element zone(Zone zone) {
    return zones.get(zone);
  }

  /** The number of the heading element it is, 1 to 6; 0 if it is none. */
  int heading() {
    for (Element at = element; at != null && at.parent() != null; at = at.parent()) {
      if (HEADINGS.contains(at.normalName())) {
        return at.normalName().charAt(1) - '0';
      }
      if (at.isBlock() && !at.equals(element)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether at least two thirds of it are links. */
  boolean mostlyLinks() {
    return links * 3 >= span.length() * 2;
  }
}
