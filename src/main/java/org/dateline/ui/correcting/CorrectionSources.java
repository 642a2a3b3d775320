package org.dateline.ui.correcting;

import org.dateline.correction.CorrectionStore;
import org.dateline.search.CorrectedArchive;
import org.dateline.search.Names;

/**
 * What corrections are made with.
 *
 * @param archive answers with them
 * @param names tells how many articles one touches
 * @param store keeps them
 */
public record CorrectionSources(CorrectedArchive archive, Names names, CorrectionStore store) {}
