package org.dateline.extract.heading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.Field;
import org.dateline.article.MetadataItem;
import org.dateline.article.MetadataItem.Property;
import org.dateline.read.Metadata;

/** The publisher that a page's metadata names. */
final class Publishers {
  private static final int LONGEST = 60;
  private static final Pattern ADDRESS = Pattern.compile("^(?:https?:)?//|^@|^www\\.");

  private Publishers() {}

  /** The first name among the publishers; addresses and accounts are none. */
  static Optional<Field> of(Metadata metadata) {
    return metadata
        .of(Property.PUBLISHER)
        .filter(Publishers::isName)
        .findFirst()
        .map(Publishers::field);
  }

  /** Whether {@code name} is one of the page's publishers. */
  static boolean names(Metadata metadata, String name) {
    return metadata.of(Property.PUBLISHER).anyMatch(item -> item.value().equalsIgnoreCase(name));
  }

  private static boolean isName(MetadataItem item) {
    return item.value().length() <= LONGEST && !ADDRESS.matcher(item.value()).find();
  }

  private static Field field(MetadataItem item) {
    return Field.stated(Shown.of(item.value()), item);
  }
}
