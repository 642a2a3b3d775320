package org.dateline.app;

import org.dateline.ingest.ImportStore;
import org.dateline.ingest.Importer;
import org.dateline.search.Archive;

/**
 * An archive that a window can be put on.
 *
 * @param archive to be searched
 * @param store what imports made of each file
 * @param importer takes files into it
 */
record OpenedArchive(Archive archive, ImportStore store, Importer importer) {}
