/**
 * Files that hold many articles, a record each: {@link org.dateline.read.records.JsonLinesFormat}.
 * A file is cut into lines that are never all in memory; a record's stated fields become the page's
 * metadata, its text the page's blocks, and the rest of it stands below as JSON.
 */
@NullMarked
package org.dateline.read.records;

import org.jspecify.annotations.NullMarked;
