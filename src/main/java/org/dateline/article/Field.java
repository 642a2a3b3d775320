package org.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text that was extracted, with where it came from.
 *
 * @param text the value as it is shown, white space collapsed
 * @param origin how it was come by
 * @param span the stretch of the text it rests on, or null where it rests on none
 * @param metadata the item of the page's metadata it rests on, or null; a value that both say has
 *     both
 */
public record Field(
    String text, Origin origin, @Nullable Span span, @Nullable MetadataItem metadata) {

  /** A value that rests on no metadata. */
  public Field(String text, Origin origin, @Nullable Span span) {
    this(text, origin, span, null);
  }

  /** A value that stands in the file at {@code span}. */
  public static Field stated(String text, Span span) {
    return new Field(text, Origin.STATED, span);
  }

  /** A value that the page's metadata gives. */
  public static Field stated(String text, MetadataItem metadata) {
    return new Field(text, Origin.STATED, null, metadata);
  }

  /** A value that follows from what stands at {@code span}. */
  public static Field inferred(String text, Span span) {
    return new Field(text, Origin.INFERRED, span);
  }

  /** A value made from what stands at {@code span}. */
  public static Field derived(String text, Span span) {
    return new Field(text, Origin.DERIVED, span);
  }
}
