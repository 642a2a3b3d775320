/**
 * What a user puts right: records of corrections, and their application to an {@link
 * org.dateline.article.Article}.
 *
 * <p>A {@link org.dateline.correction.Change} is about one article (its headline, its date, who
 * says a quote) or about a name; a {@link org.dateline.correction.Correction} is a change and, if
 * it holds in one article only, which one. {@link org.dateline.correction.Corrections} is the list
 * of all of them in the order they were made, and nothing else: a name goes through the list from
 * the first to the last, so that chains follow and what comes later wins, and undoing one is taking
 * it out of the list. They are always applied to the article as it was extracted, never to one that
 * was corrected already.
 */
@NullMarked
package org.dateline.correction;

import org.jspecify.annotations.NullMarked;
