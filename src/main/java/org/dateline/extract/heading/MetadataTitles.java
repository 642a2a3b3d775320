package org.dateline.extract.heading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Field;
import org.dateline.article.MetadataItem;
import org.dateline.article.MetadataItem.Property;
import org.dateline.article.Origin;
import org.dateline.read.Metadata;
import org.dateline.read.Page;
import org.dateline.read.blocks.Titles;

/**
 * Weighs the headline of the page's text against the titles of its metadata: one that agrees is
 * named beside it, and where the text has none, or one that no title of several knows, the metadata
 * gives it.
 */
final class MetadataTitles {
  /** The share of their words that two wordings of one headline have in common. */
  private static final double LIKE = 0.6;

  /**
   * The headline of a page.
   *
   * @param found the headline of its text
   */
  Field of(Page page, Field found) {
    Metadata metadata = page.metadata();
    List<MetadataItem> titles = titles(metadata);
    if (titles.isEmpty()) {
      return found;
    }
    boolean stated = found.origin() == Origin.STATED;
    if (stated) {
      Optional<MetadataItem> same =
          titles.stream().filter(item -> agrees(item, found.text())).findFirst();
      if (same.isPresent()) {
        return new Field(found.text(), Origin.STATED, found.span(), same.get());
      }
      if (titles.stream().anyMatch(item -> isLike(item, found.text()))) {
        return found;
      }
    }
    Optional<MetadataItem> best = agreed(titles, stated ? 2 : 1);
    return best.map(item -> field(item, metadata)).orElse(found);
  }

  /** Titles that are not just the name of the site. */
  private static List<MetadataItem> titles(Metadata metadata) {
    return metadata.items().stream()
        .filter(item -> item.property() == Property.HEADLINE || item.property() == Property.TITLE)
        .filter(item -> !Publishers.names(metadata, item.value()))
        .filter(item -> Titles.words(Titles.key(item.value())) > 1)
        .toList();
  }

  private static boolean agrees(MetadataItem item, String headline) {
    String key = Titles.key(headline);
    return Titles.key(item.value()).equals(key) || Titles.readings(item.value()).contains(key);
  }

  /** Whether a title says the headline in other words, and is not just longer. */
  private static boolean isLike(MetadataItem item, String headline) {
    String title = Titles.key(item.value());
    String key = Titles.key(headline);
    boolean part = title.contains(key) && key.length() * 2 < title.length();
    return !part && Titles.likeness(Titles.stems(item.value()), Titles.stems(headline)) >= LIKE;
  }

  /** The first title that at least {@code least} items give, in whole or as a part. */
  private static Optional<MetadataItem> agreed(List<MetadataItem> titles, int least) {
    Map<MetadataItem, Integer> votes = new HashMap<>();
    for (MetadataItem item : titles) {
      int count = 0;
      for (MetadataItem other : titles) {
        count += item.equals(other) || agrees(other, item.value()) ? 1 : 0;
      }
      votes.put(item, count);
    }
    return titles.stream()
        .filter(item -> votes.getOrDefault(item, 0) >= least)
        .max(
            (a, b) ->
                Integer.compare(votes.getOrDefault(a, 0), votes.getOrDefault(b, 0)) == 0
                    ? Integer.compare(titles.indexOf(b), titles.indexOf(a))
                    : Integer.compare(votes.getOrDefault(a, 0), votes.getOrDefault(b, 0)));
  }

  private static Field field(MetadataItem item, Metadata metadata) {
    String title = item.value();
    String publisher =
        metadata.of(Property.PUBLISHER).map(MetadataItem::value).findFirst().orElse("");
    return Field.stated(Shown.of(Titles.withoutSite(title, publisher)), item);
  }
}
