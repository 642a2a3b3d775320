package org.dateline.ui.articles.reader;

import org.dateline.article.Span;

/**
 * A word beside a passage.
 *
 * @param offset the character whose line it stands beside
 * @param quote where the quote stands in the file whose speaker it names
 * @param text what it says
 * @param sure whether it is certain
 */
record MarginNote(int offset, Span quote, String text, boolean sure) {}
