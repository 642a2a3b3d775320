package org.dateline.ui.people;

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
 */
public record PeopleSources(
    Archive archive, Names names, Authority authority, Quotations quotations) {}
