package org.dateline.read.records;

import org.dateline.article.MetadataItem.Property;
import org.jspecify.annotations.Nullable;

/** What a field of a record can hold, as {@code fields.tsv} and {@link FieldsFile} name it. */
enum Part {
  HEADLINE(Property.HEADLINE),
  /** The article's text, plain or HTML. */
  BODY(null),
  AUTHOR(Property.AUTHOR),
  PUBLISHED(Property.PUBLISHED),
  MODIFIED(Property.MODIFIED),
  PUBLISHER(Property.PUBLISHER),
  DESCRIPTION(Property.DESCRIPTION),
  LANGUAGE(Property.LANGUAGE),
  URL(Property.URL);

  private final @Nullable Property property;

  Part(@Nullable Property property) {
    this.property = property;
  }

  /** What it says about the article; null if it is no metadata. */
  @Nullable Property property() {
    return property;
  }
}
