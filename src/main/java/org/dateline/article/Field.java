package org.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text that was extracted, with where it came from.
 *
 * @param text the value as it is shown, white space collapsed
 * @param origin how it was come by
 * @param span the stretch of the file it rests on, or null where it rests on none
 */
public record Field(String text, Origin origin, @Nullable Span span) {

  /** A value that stands in the file at {@code span}. */
  public static Field stated(String text, Span span) {
    return new Field(text, Origin.STATED, span);
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
