package org.dateline.ui.articles.reader;

/**
 * A word beside a passage.
 *
 * @param offset the character whose line it stands beside
 * @param text what it says
 * @param sure whether it is certain
 */
record MarginNote(int offset, String text, boolean sure) {}
