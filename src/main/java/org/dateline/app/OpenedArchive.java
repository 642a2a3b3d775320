package org.dateline.app;

import org.dateline.ingest.ImportStore;
import org.dateline.ingest.Importer;
import org.dateline.search.Archive;
import org.jspecify.annotations.Nullable;

/**
 * An archive that a window can be put on.
 *
 * @param archive to be searched
 * @param store what imports made of each file
 * @param importer takes files into it; null if it was opened for reading only
 */
record OpenedArchive(Archive archive, ImportStore store, @Nullable Importer importer) {}
