/**
 * What can be asked of an archive and what it answers. A query is typed in Dateline's query
 * language, parsed to a small tree of records ({@link org.dateline.search.Query}), and put to an
 * {@link org.dateline.search.Archive}. Nothing here knows which engine answers.
 */
@NullMarked
package org.dateline.search;

import org.jspecify.annotations.NullMarked;
