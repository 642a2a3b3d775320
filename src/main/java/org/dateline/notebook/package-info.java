/**
 * What the user adds to the archive: stars, what was read, tags, notes and saved searches. It lies
 * in one SQLite file beside the archive, {@link org.dateline.notebook.Notebook}, and outlives the
 * index: an entry is tied to an article's id and to the fingerprint of its content ({@link
 * org.dateline.notebook.ArticleRef}), so that it finds its article again when the file was moved or
 * changed.
 *
 * <p>This is the only package that speaks SQL. {@code Store} gives out the connection, one caller
 * at a time, and makes each change one transaction; a class for each group of tables holds its
 * statements. The tables are made by numbered steps, {@code Migrations}; before one that changes a
 * file that exists, the file is copied.
 *
 * <p>What a search needs, which articles bear a mark, is kept in memory as well and can be asked
 * from any thread without waiting. All else reads or writes a file: it must not be called from the
 * window's thread.
 */
@NullMarked
package org.dateline.notebook;

import org.jspecify.annotations.NullMarked;
