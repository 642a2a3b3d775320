package org.dateline.extract.dating;

import java.util.List;
import org.dateline.article.DayRange;
import org.dateline.article.Evidence;
import org.dateline.article.MetadataItem;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something a page says about its date, before it is weighed.
 *
 * @param kind what it is shown as
 * @param shape which likelihood it has
 * @param anchor the days it names
 * @param about the office, count or event, "the Washington summit"; empty for a plain date
 * @param text the words it rests on
 * @param span where in the text they stand, or null
 * @param metadata the item of the page's metadata they are, or null
 */
record Clue(
    Evidence.Kind kind,
    Shape shape,
    Anchor anchor,
    String about,
    String text,
    @Nullable Span span,
    @Nullable MetadataItem metadata) {

  /** A clue of the text. */
  Clue(Evidence.Kind kind, Shape shape, Anchor anchor, String about, String text, Span span) {
    this(kind, shape, anchor, about, text, span, null);
  }

  /** The same clue, read otherwise. */
  Clue with(Shape other) {
    return new Clue(kind, other, anchor, about, text, span, metadata);
  }

  /** The same clue with other days. */
  Clue with(Anchor other) {
    return new Clue(kind, shape, other, about, text, span, metadata);
  }

  /** Whether it stands in the text and shares at least one unit with {@code stretch}. */
  boolean overlaps(Span stretch) {
    return span != null && span.overlaps(stretch);
  }

  /** What is shown of it. */
  Evidence evidence(String says, List<DayRange> days, double weight) {
    return new Evidence(kind, text, span, metadata, says, days, weight);
  }
}
