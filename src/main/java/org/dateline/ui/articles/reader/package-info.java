/**
 * The article pane. {@link org.dateline.ui.articles.reader.ReaderViewModel} asks the archive for an
 * article and lays its text out as {@link org.dateline.ui.articles.reader.Passages} on a worker:
 * one passage for each paragraph that is shown, with the place in the file that each of its
 * characters comes from. Everything that is marked (hits, people, places, the clues to the date) is
 * a span of the file, and is found in the passages through that map; so the same marks fit the
 * article as it is read and the original file. {@link org.dateline.ui.articles.reader.ReaderView}
 * shows it, a screenful of passages at a time.
 */
@NullMarked
package org.dateline.ui.articles.reader;

import org.jspecify.annotations.NullMarked;
