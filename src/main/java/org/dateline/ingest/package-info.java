/**
 * Walks the source folders, reads and extracts what is new or changed, hands articles to an {@link
 * org.dateline.ingest.ImportStore}, and accounts for every file it saw with an {@link
 * org.dateline.ingest.Outcome}.
 */
@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
