package org.dateline.read;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.MetadataItem;
import org.dateline.article.MetadataItem.Property;

/**
 * What a page or a record says about itself outside its text.
 *
 * <p>Nothing here is checked: items can be wrong, contradict each other and repeat.
 *
 * @param items for each property the most telling first
 */
public record Metadata(List<MetadataItem> items) {
  /** Of a page that has none, as plain text. */
  public static final Metadata NONE = new Metadata(List.of());

  /** Keeps an unmodifiable copy of the items. */
  public Metadata {
    items = List.copyOf(items);
  }

  /** The items of one property, the most telling first. */
  public Stream<MetadataItem> of(Property property) {
    return items.stream().filter(item -> item.property() == property);
  }
}
