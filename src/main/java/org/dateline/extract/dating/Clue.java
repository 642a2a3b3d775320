package org.dateline.extract.dating;

import org.dateline.article.Evidence;
import org.dateline.article.Span;

/**
 * Something a page says about its date, before it is weighed.
 *
 * @param kind what it is shown as
 * @param shape which likelihood it has
 * @param anchor the days it names
 * @param about the office, count or event, "the Washington summit"; empty for a plain date
 * @param text the words it rests on
 * @param span where they stand
 */
record Clue(Evidence.Kind kind, Shape shape, Anchor anchor, String about, String text, Span span) {}
