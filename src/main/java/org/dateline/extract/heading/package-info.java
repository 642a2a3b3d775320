/**
 * Headline, dek, byline, source and dateline: one class for each field, put together by {@link
 * org.dateline.extract.heading.HeadingExtractor}. The roles of the page's blocks say where to look;
 * here the words are taken out of them, each with the span it rests on.
 */
@NullMarked
package org.dateline.extract.heading;

import org.jspecify.annotations.NullMarked;
