package org.dateline.ui.people;

import java.util.function.Supplier;
import org.dateline.correction.Corrections;
import org.dateline.search.Archive;
import org.dateline.search.Authority;
import org.dateline.search.Names;
import org.dateline.search.Quotations;

/**
 * Where the screen's answers come from.
 *
 * @param archive counts and articles
 * @param names how names are written
 * @param authority what is known of names beside the archive
 * @param quotations who said what
 * @param corrections what was put right, asked on a worker
 */
public record PeopleSources(
    Archive archive,
    Names names,
    Authority authority,
    Quotations quotations,
    Supplier<Corrections> corrections) {}
