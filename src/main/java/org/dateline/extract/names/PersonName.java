package org.dateline.extract.names;

import org.dateline.article.Span;

/**
 * A person's name in the text.
 *
 * @param span without title and possessive ending
 * @param form the words that stand there
 * @param titled whether a title or a role stands before it
 * @param confidence how likely it is a person's name, above 0 and at most 1
 */
record PersonName(Span span, String form, boolean titled, double confidence) {}
