/**
 * Dated facts that date an article which mentions them: events, planned meetings, and counts that
 * held for a time.
 *
 * <p>The facts are the rows of {@code chronology.tsv}, each with its source; {@link
 * org.dateline.knowledge.chronology.Chronology} reads such a file and finds the facts in a
 * sentence. A user's own file of the same form is added with {@link
 * org.dateline.knowledge.chronology.Chronology#and}.
 */
@NullMarked
package org.dateline.knowledge.chronology;

import org.jspecify.annotations.NullMarked;
