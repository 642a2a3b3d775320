package org.dateline.export.pdf;

import org.dateline.typeface.Typeface;

/** How a paragraph is set. Lengths are points. */
enum Style {
  SOURCE(Typeface.SANS_SEMIBOLD, 9, 13, 0, 0.35f),
  HEADLINE(Typeface.SERIF_SEMIBOLD, 22, 27, 4, 0),
  DEK(Typeface.SERIF_ITALIC, 13, 18, 6, 0.25f),
  BYLINE(Typeface.SANS_MEDIUM, 9.5f, 14, 10, 0.1f),
  DATE(Typeface.SANS, 9, 13, 6, 0.35f),
  BODY(Typeface.SERIF, 11, 15.5f, 8, 0),
  SUBHEADING(Typeface.SANS_SEMIBOLD, 11, 15.5f, 16, 0),
  CAPTION(Typeface.SANS, 8.5f, 12.5f, 8, 0.3f),
  /** What has to be said of the document itself. */
  REMARK(Typeface.SANS, 8, 11.5f, 20, 0.35f),
  FOOT(Typeface.SANS, 7.5f, 10.5f, 0, 0.35f);

  private static final float HEADING_END = 22;

  private final Typeface typeface;
  private final float size;
  private final float leading;
  private final float before;
  private final float grey;

  Style(Typeface typeface, float size, float leading, float before, float grey) {
    this.typeface = typeface;
    this.size = size;
    this.leading = leading;
    this.before = before;
    this.grey = grey;
  }

  Typeface typeface() {
    return typeface;
  }

  float size() {
    return size;
  }

  /** From one line to the next. */
  float leading() {
    return leading;
  }

  /** Above the paragraph, unless it begins a page. */
  float before() {
    return before;
  }

  /** Below the paragraph: the heading ends with its date, and a rule below. */
  float after() {
    return this == DATE ? HEADING_END : 0;
  }

  /** 0 is black. */
  float grey() {
    return grey;
  }

  /** Whether it must not stand at the end of a page. */
  boolean keptWithNext() {
    return switch (this) {
      case SOURCE, HEADLINE, DEK, BYLINE, DATE, SUBHEADING -> true;
      case BODY, CAPTION, REMARK, FOOT -> false;
    };
  }
}
