package org.dateline.article;

/**
 * A stretch of a page's {@linkplain SourceText#text() text}: {@code [start, end)} in UTF-16 units
 * ({@code char}s).
 *
 * @param start the first unit, from 0
 * @param end the unit after the last one, at least {@code start}
 */
public record Span(int start, int end) {

  /** Checks the bounds. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether {@code offset} lies inside. */
  public boolean contains(int offset) {
    return offset >= start && offset < end;
  }

  /** Whether all of {@code other} lies inside. */
  public boolean contains(Span other) {
    return other.start >= start && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The stretch of {@code text} that this span names. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** This span, moved by {@code by} units. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }
}
