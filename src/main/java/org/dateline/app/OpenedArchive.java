package org.dateline.app;

import org.dateline.correction.Corrections;
import org.dateline.ingest.ImportStore;
import org.dateline.ingest.Importer;
import org.dateline.search.Archive;
import org.dateline.search.ArticleStream;
import org.dateline.search.Atlas;
import org.dateline.search.Concordance;
import org.dateline.search.Copies;
import org.dateline.search.Names;
import org.dateline.search.Overlaps;
import org.dateline.search.Quotations;
import org.dateline.search.Reviews;
import org.dateline.search.Timelines;
import org.dateline.ui.correcting.CorrectionSources;
import org.jspecify.annotations.Nullable;

/**
 * An archive that a window can be put on.
 *
 * @param archive to be searched
 * @param timelines tells of its dates
 * @param atlas tells of its places
 * @param articles its articles whole, one after another
 * @param quotations tells who said what
 * @param concordance shows words in context
 * @param copies tells which articles are copies of one another
 * @param names how people and places are written in it
 * @param reviews tells what is left to review
 * @param store what imports made of each file
 * @param importer takes files into it; null if it was opened for reading only
 * @param overlaps what its hits have in common with what the user keeps
 * @param notebook what the user added
 * @param corrections what corrections are made with; null if none can be
 */
record OpenedArchive(
    Archive archive,
    Timelines timelines,
    Atlas atlas,
    ArticleStream articles,
    Quotations quotations,
    Concordance concordance,
    Copies copies,
    Names names,
    Reviews reviews,
    ImportStore store,
    @Nullable Importer importer,
    Overlaps overlaps,
    OpenedNotebook notebook,
    @Nullable CorrectionSources corrections) {

  /** What the archive answers with; nothing where nothing can be corrected. For a worker. */
  Corrections corrected() {
    return corrections == null ? Corrections.none() : corrections.archive().corrections();
  }
}
