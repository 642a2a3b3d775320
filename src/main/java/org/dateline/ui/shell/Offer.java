package org.dateline.ui.shell;

import org.dateline.search.Facet;

/** A way to go on from what was typed. */
public sealed interface Offer {
  /** Something that was searched for before. */
  record Recent(String text) implements Offer {}

  /** A person, place or source of the archive, to filter by. */
  record Value(Facet facet, String value, long articles) implements Offer {}
}
