package org.dateline.read.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.MetadataItem.Property;
import org.dateline.read.blocks.Resource;

/** What the names of meta elements stand for: {@code meta-names.tsv}. */
final class MetaNames {
  private MetaNames() {}

  /** Each name in lower case with its property, for each property the most telling first. */
  static Map<String, Property> read() {
    Map<String, Property> names = new LinkedHashMap<>();
    Resource.lines(MetaNames.class, "meta-names.tsv")
        .map(line -> List.of(line.split("\t", 2)))
        .forEach(row -> names.put(row.getLast(), Property.valueOf(row.getFirst())));
    return names;
  }
}
