/**
 * Measures what a user waits for, over archives of any size.
 *
 * <p>{@link org.dateline.bench.CorpusGenerator} makes the articles: sentences of real articles, or
 * of its own vocabulary where none are at hand, put together anew with other names and days. The
 * same seed gives the same articles on any machine. {@link org.dateline.bench.CorpusWriter} writes
 * them as files or as JSON Lines; {@link org.dateline.bench.MadeArchive} puts them into an archive
 * without extracting anything, which for a million articles would take hours, and which a search
 * does not notice. {@link org.dateline.bench.Bench} starts all of it from the command line.
 */
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
